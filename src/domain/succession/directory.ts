import type { Localized } from '../../schema/fields/localized.ts';
import type { Agency, ChangeEvent } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { nameOn } from './answer.ts';
import { dayOf, drawLifelines, existsOn } from '../lifelines/lifelines.ts';

export interface ListedBody {
  readonly agency: Agency;
  readonly name: Localized;
  /** First day; undefined if it existed before all records. */
  readonly since: string | undefined;
}

/** The bodies on a day, and the differences from the previous directory. */
export interface Directory {
  readonly day: string;
  readonly bodies: readonly ListedBody[];
  readonly came: readonly ListedBody[];
  readonly went: readonly ListedBody[];
  /** Changes since the previous directory, oldest first; empty for the first one. */
  readonly changes: readonly ChangeEvent[];
}

/** The first day of the theme's year. */
export const firstDay = (portal: Portal): string => `${portal.theme.year}-01-01`;

/** Today for the portal: the day its content was checked. Needs no clock, so builds are reproducible. */
export const today = (portal: Portal): string => portal.settings.checked;

/** The name of a body today. */
export const nameToday = (portal: Portal, id: string): Localized =>
  nameOn(getOrThrow(portal.agencies, id), portal.changeEvents, today(portal));

/**
 * Days with a directory: the first day of the theme's year, the days named in the settings, and the day of checking.
 */
export const directoryDays = (portal: Portal): string[] =>
  [
    ...new Set([firstDay(portal), ...portal.settings.directory_dates.map((date) => dayOf({ date })), today(portal)]),
  ].sort();

/** Lists the bodies of a day, for any number of days. */
function lister(portal: Portal): (day: string) => ListedBody[] {
  const lifelines = drawLifelines(portal.agencies.values(), portal.changeEvents);
  return (day) =>
    [...portal.agencies.values()]
      .filter(({ id }) => existsOn(lifelines, id, day))
      .map((agency) => ({
        agency,
        name: nameOn(agency, portal.changeEvents, day),
        since: agency.today_only
          ? agency.founded?.date
          : lifelines.of.get(agency.id)?.findLast(({ from }) => (from ?? '') <= day)?.from,
      }));
}

/** The bodies that exist today, with their first day. */
export const bodiesNow = (portal: Portal): ListedBody[] => lister(portal)(today(portal));

/** All directories, oldest first. */
export function directories(portal: Portal): Directory[] {
  const listed = lister(portal);
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
