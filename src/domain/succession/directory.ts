import type { Localized } from '../../schema/fields/localized.ts';
import type { Agency, ChangeEvent } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { nameOn } from './answer.ts';
import { dayOf, drawLifelines, existsOn } from '../lifelines/lifelines.ts';

export interface ListedBody {
  readonly agency: Agency;
  readonly name: Localized;
  /** Day it began; undefined: it was there before anything recorded. */
  readonly since: string | undefined;
}

/** The bodies of a day, and what came, went and changed since the step before. */
export interface Directory {
  readonly day: string;
  readonly bodies: readonly ListedBody[];
  readonly came: readonly ListedBody[];
  readonly went: readonly ListedBody[];
  /** The changes since the step before, oldest first; empty for the first step. */
  readonly changes: readonly ChangeEvent[];
}

/** The first day a theme can speak of. */
export const firstDay = (portal: Portal): string => `${portal.theme.year}-01-01`;

/** Today for the portal: the day its content was checked. It needs no clock, so builds stay the same. */
export const today = (portal: Portal): string => portal.settings.checked;

/** The name a body bears today. */
export const nameToday = (portal: Portal, id: string): Localized =>
  nameOn(getOrThrow(portal.agencies, id), portal.changeEvents, today(portal));

/** The days that have a directory: the first of the theme's year, those the portal names, and the newest checked one. */
export const directoryDays = (portal: Portal): string[] =>
  [
    ...new Set([firstDay(portal), ...portal.settings.directory_dates.map((date) => dayOf({ date })), today(portal)]),
  ].sort();

/** The directory of every step, oldest first. */
export function directories(portal: Portal): Directory[] {
  const lifelines = drawLifelines(portal.agencies.values(), portal.changeEvents);
  const listed = (day: string): ListedBody[] =>
    [...portal.agencies.values()]
      .filter(({ id }) => existsOn(lifelines, id, day))
      .map((agency) => ({
        agency,
        name: nameOn(agency, portal.changeEvents, day),
        since: agency.today_only
          ? agency.founded?.date
          : lifelines.of.get(agency.id)?.findLast(({ from }) => (from ?? '') <= day)?.from,
      }));
  const days = directoryDays(portal);
  return days.map((day, index) => {
    const before = days[index - 1];
    const bodies = listed(day);
    if (before === undefined) return { day, bodies, came: [], went: [], changes: [] };
    const earlier = listed(before);
    const isIn = (list: readonly ListedBody[], { agency }: ListedBody): boolean =>
      list.some((body) => body.agency.id === agency.id);
    return {
      day,
      bodies,
      // When a body began that is known from today alone, no source of ours says.
      came: bodies.filter((body) => !body.agency.today_only && !isIn(earlier, body)),
      went: earlier.filter((body) => !isIn(bodies, body)),
      changes: portal.changeEvents.filter((change) => dayOf(change) > before && dayOf(change) <= day),
    };
  });
}
