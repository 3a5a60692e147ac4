import type { Component } from './component.ts';
import { isDay } from './date.ts';
import type { CalendarEntry } from './source.ts';
import { isZone, offsetsIn } from '../../domain/dates/zone.ts';

/** Start of the zone definition: before any entry of ours. */
const EPOCH = '1970-01-01T00:00:00';

/** The zone of a calendar. */
export interface CalendarZone {
  /** Its name in the time zone database. */
  readonly id: string;
  /** Its offset, such as `+07:00`, if it is the same in all years of the calendar; then times are local. */
  readonly offset?: string | undefined;
}

/**
 * The zone for some entries. Programs believe the rules in a file rather than their own, so rules are only written where
 * there is nothing to get wrong: a zone that changes its clocks in the years of the entries has no offset, and times are
 * written in UTC. Throws a RangeError if there is no such zone.
 */
export function zoneFor(id: string, entries: readonly CalendarEntry[]): CalendarZone {
  if (!isZone(id)) throw new RangeError(`“${id}”: a name of the time zone database, like Asia/Ho_Chi_Minh`);
  const years = entries
    .flatMap(({ starts, ends = starts }) => (isDay(starts) ? [] : [starts, ends]))
    .map((date) => Number(date.slice(0, 4)));
  if (years.length === 0) return { id };
  const offsets = offsetsIn(id, Math.min(...years), Math.max(...years));
  return { id, offset: offsets.length === 1 ? offsets[0] : undefined };
}

/** The VTIMEZONE of a zone with a single fixed offset. */
export const zoneComponent = (id: string, offset: string): Component => ({
  name: 'VTIMEZONE',
  properties: [['tzid', {}, 'text', id]],
  components: [
    {
      name: 'STANDARD',
      properties: [
        ['dtstart', {}, 'date-time', EPOCH],
        ['tzoffsetfrom', {}, 'utc-offset', offset],
        ['tzoffsetto', {}, 'utc-offset', offset],
        ['tzname', {}, 'text', offset.replace(':00', '').replace(':', '')],
      ],
      components: [],
    },
  ],
});
