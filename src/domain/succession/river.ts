import type { Agency, ChangeEvent } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { firstDay, today } from './directory.ts';
import { dayOf, drawLifelines } from '../lifelines/lifelines.ts';

/** A body as a line of the river diagram: the periods in which it existed, as indexes of the river's days. */
export interface Lane {
  readonly agency: Agency;
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

/** A point where one line joins another. */
export interface Confluence {
  readonly change: ChangeEvent;
  readonly day: number;
  /** Indexes of lanes. */
  readonly from: number;
  readonly to: number;
}

export interface River {
  /** ISO days: the first of the theme's year, each day with changes, and today. */
  readonly days: readonly string[];
  readonly lanes: readonly Lane[];
  readonly confluences: readonly Confluence[];
}

const isMeeting = ({ kind, originals, results }: ChangeEvent): boolean =>
  kind !== 'transferred-function' && new Set([...originals, ...results]).size > 1;

/**
 * Lays out the bodies that merged, split, were replaced or were re-established as parallel lines, related ones side by
 * side.
 */
export function riverOf(portal: Portal): River {
  const start = firstDay(portal);
  const end = today(portal);
  const changes = portal.changeEvents.filter(
    (change) => isMeeting(change) && dayOf(change) > start && dayOf(change) <= end,
  );
  const days = [...new Set([start, ...changes.map(dayOf), end])].sort();
  const placed: string[] = [];
  const place = (id: string): void => {
    if (placed.includes(id)) return;
    placed.push(id);
    for (const { originals, results } of changes) if (results.includes(id)) originals.forEach(place);
  };
  // Start with the bodies that still exist; each is followed by those that joined it.
  const lifelines = drawLifelines(portal.agencies.values(), portal.changeEvents);
  const involved = [...new Set(changes.flatMap(({ originals, results }) => [...results, ...originals]))];
  const isLeft = (id: string): boolean => lifelines.of.get(id)?.at(-1)?.to === undefined;
  [...involved.filter(isLeft), ...involved].forEach(place);
  const indexOf = (day: string | undefined, none: number): number =>
    day === undefined ? none : Math.max(0, days.indexOf(day));
  const lanes = placed.map((id): Lane => ({
    agency: getOrThrow(portal.agencies, id),
    stretches: (lifelines.of.get(id) ?? []).map(({ from, to }) => ({
      from: indexOf(from, 0),
      to: indexOf(to, days.length - 1),
    })),
  }));
  const confluences = changes.flatMap((change) =>
    change.originals.flatMap((original) =>
      change.results
        .filter(
          (result) => result !== original && (!change.results.includes(original) || !change.originals.includes(result)),
        )
        .map((result) => ({
          change,
          day: days.indexOf(dayOf(change)),
          from: placed.indexOf(original),
          to: placed.indexOf(result),
        })),
    ),
  );
  return { days, lanes, confluences };
}
