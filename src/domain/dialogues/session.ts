import type { SessionState, SessionStateRecord } from '../../schema/dialogues/dialogue.ts';
import type { Dialogue, Obligation } from '../entries/entry.ts';
import { parseMoment, quarterOf } from './moment.ts';
import { toldAt } from './told.ts';

/**
 * The state of a session: its latest recorded state, or `unreported` if its day has passed without a source saying that
 * it was held.
 */
export type Standing = SessionState | 'unreported';

/** States that carry a date of the session. */
export const DATED_STATES: readonly SessionState[] = ['expected', 'announced', 'rescheduled', 'held'];

/** The date of a session, from its latest state that carries one. */
export const momentOf = ({ states }: Pick<Dialogue, 'states'>): string | undefined =>
  states.findLast(({ starts }) => starts !== undefined)?.starts;

/** Whether a session may fulfil a task, by our reading. */
export const mayAnswer = (
  { relates }: Pick<Dialogue, 'relates'>,
  { directive, task }: Pick<Obligation, 'directive' | 'task'>,
): boolean => relates.some((each) => each.directive === directive && each.task === task);

/** A date that was set for a session. */
export interface PlannedDate {
  readonly starts: string;
  readonly ends?: string;
}

/**
 * For each state, the date that it moved the session away from: that of the latest state before it with another date.
 * Undefined for states that move nothing; that a month becomes a day is news, but no move.
 */
export function movedAwayFrom({ states }: Pick<Dialogue, 'states'>): (PlannedDate | undefined)[] {
  return states.map(({ state, starts, ends }, index) => {
    if (state !== 'rescheduled') return undefined;
    const before = states.slice(0, index).findLast((each) => each.starts !== undefined);
    if (before?.starts === undefined || (before.starts === starts && before.ends === ends)) return undefined;
    return { starts: before.starts, ...(before.ends === undefined ? {} : { ends: before.ends }) };
  });
}

/** A session with the values derived from its states. */
export interface Session extends Dialogue {
  readonly standing: Standing;
  /** Its latest state. */
  readonly current: SessionStateRecord;
  /** Its latest state that carries a date. */
  readonly dated: SessionStateRecord & { readonly starts: string };
  /** When it is or was, `2021-03-19T08:30+07:00`, `2021-03-19`, `2021-03` or `2021-Q1`. */
  readonly starts: string;
  readonly ends?: string;
  /** Its quarter, such as `2021-Q4`. */
  readonly inQuarter: string;
  /** When each state was told at the latest, as ISO instants. */
  readonly told: readonly string[];
  /** When the newest one was. */
  readonly lastTold: string;
  /** The dates it was moved away from, oldest first. */
  readonly movedFrom: readonly PlannedDate[];
  /** Ids of the hosts that are agencies of the portal. */
  readonly agencies: readonly string[];
}

/** The last day of a session; after it, a session without a report is unreported. */
const lastDay = ({ starts, ends }: { starts: string; ends?: string | undefined }): string =>
  parseMoment(ends ?? starts).last;

/** Derives a session from a valid dialogue. `today` is an ISO day. */
export function sessionOf(dialogue: Dialogue, today: string): Session {
  const current = dialogue.states.at(-1);
  const dated = dialogue.states.findLast((state) => state.starts !== undefined);
  if (current === undefined || dated?.starts === undefined) {
    throw new Error(`“${dialogue.id}” passed validation without a date`);
  }
  const { starts, ends } = dated;
  const told = toldAt(dialogue, today);
  const waits = current.state === 'expected' || current.state === 'announced' || current.state === 'rescheduled';
  return {
    ...dialogue,
    standing: waits && lastDay({ starts, ends }) < today ? 'unreported' : current.state,
    current,
    dated: { ...dated, starts },
    starts,
    ...(ends === undefined ? {} : { ends }),
    inQuarter: quarterOf(starts),
    told,
    lastTold: told.at(-1) ?? '',
    movedFrom: movedAwayFrom(dialogue).filter((date) => date !== undefined),
    agencies: dialogue.hosts.flatMap(({ agency }) => (agency === undefined ? [] : [agency])),
  };
}

/** Whether a session was held, with or without published answers. */
export const wasHeld = ({ states }: Dialogue): boolean => states.some(({ state }) => state === 'held');

/** Whether a session is upcoming and not cancelled. */
export const isAhead = ({ standing }: Session): boolean =>
  standing === 'expected' || standing === 'announced' || standing === 'rescheduled';
