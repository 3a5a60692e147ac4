import type { ChangeEvent } from '../entries/entry.ts';
import { parsePartialDate } from '../dates/partial-date.ts';

/** A period in which a body existed, in ISO days. */
export interface Lifetime {
  /** First day; undefined if the beginning is unknown because it precedes all records. */
  readonly from: string | undefined;
  /** First day after its end; undefined while it exists. */
  readonly to: string | undefined;
}

/** An inconsistency in the history of a body. */
export interface LifelineFault {
  readonly change: string;
  readonly body: string;
  /**
   * gone: takes part after its end; unborn: takes part before its beginning; alive: founded although it exists;
   * founded: on another day than its recorded founding; not-back: re-established although it never ended.
   */
  readonly kind: 'gone' | 'unborn' | 'alive' | 'founded' | 'not-back';
  /** The conflicting end, beginning or founding. */
  readonly day?: string | undefined;
}

export interface Lifelines {
  readonly of: ReadonlyMap<string, readonly Lifetime[]>;
  readonly faults: readonly LifelineFault[];
}

/** The fields of bodies and changes that lifelines are computed from. */
interface Body {
  readonly id: string;
  readonly founded?: { readonly date: string } | undefined;
  readonly today_only?: boolean;
  readonly confirmed?: readonly { readonly date: string }[];
}
type Change = Pick<ChangeEvent, 'id' | 'kind' | 'date' | 'originals' | 'results'>;

/** The day from which a change applies: the first day of its month or year if no day is known. */
export const dayOf = ({ date }: { readonly date: string }): string => parsePartialDate(date).first;

/**
 * Lays the life of every body along its changes (oldest first). A body whose first change brings it about began then;
 * one with a founding date began then; of one known from today alone nothing is recorded before it was first seen; any
 * other was there before. Moving work begins and ends nobody.
 */
export function drawLifelines(bodies: Iterable<Body>, changes: readonly Change[]): Lifelines {
  const faults: LifelineFault[] = [];
  const lives = new Map<string, { from: string | undefined; to: string | undefined }[]>();
  const structural = changes.filter(({ kind }) => kind !== 'transferred-function');
  for (const body of bodies) {
    const first = structural.find(({ originals, results }) => originals.includes(body.id) || results.includes(body.id));
    const isBornLater = first !== undefined && !first.originals.includes(body.id) && first.kind !== 're-established';
    const [seen] = body.today_only === true ? (body.confirmed ?? []) : [];
    const begun = body.founded ?? seen;
    const founded = begun && dayOf(begun);
    if (isBornLater) {
      lives.set(body.id, []);
      if (founded !== undefined && founded !== dayOf(first)) {
        faults.push({ change: first.id, body: body.id, kind: 'founded', day: founded });
      }
    } else lives.set(body.id, [{ from: founded, to: undefined }]);
  }
  const current = (id: string, day: string) =>
    lives.get(id)?.findLast(({ from, to }) => (from ?? '') <= day && (to === undefined || day < to));
  for (const change of structural) {
    const day = dayOf(change);
    for (const id of change.originals) {
      const life = current(id, day);
      const last = lives.get(id)?.at(-1);
      if (!life && last) {
        const isGone = last.to !== undefined && last.to <= day;
        faults.push({
          change: change.id,
          body: id,
          kind: isGone ? 'gone' : 'unborn',
          day: isGone ? last.to : last.from,
        });
      } else if (!life) faults.push({ change: change.id, body: id, kind: 'unborn' });
      else if (!change.results.includes(id)) life.to = day;
    }
    const born = change.results.filter((id) => !change.originals.includes(id));
    const isBack = (id: string): boolean => lives.get(id)?.at(-1)?.to !== undefined;
    if (change.kind === 're-established' && !born.some(isBack)) {
      faults.push({ change: change.id, body: born[0] ?? change.results[0] ?? '', kind: 'not-back' });
    }
    for (const id of born) {
      if (current(id, day)) faults.push({ change: change.id, body: id, kind: 'alive' });
      else lives.get(id)?.push({ from: day, to: undefined });
    }
  }
  return { of: lives, faults };
}

/** Whether a body exists on a day. */
export const existsOn = (lifelines: Lifelines, id: string, day: string): boolean =>
  (lifelines.of.get(id) ?? []).some(({ from, to }) => (from ?? '') <= day && (to === undefined || day < to));
