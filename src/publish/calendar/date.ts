import { instantOf } from '../../domain/dates/instant.ts';
import { clockAt } from '../../domain/dates/zone.ts';
import type { Property } from './property.ts';
import type { CalendarDate } from './source.ts';
import type { CalendarZone } from './zone.ts';

const DAY = 24 * 60 * 60_000;

/** Whether a date is a whole day. */
export const isDay = (date: CalendarDate): boolean => !date.includes('T');

const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/**
 * The day, or the time as the calendar writes it: the local time of a zone that keeps its offset, `2022-03-18T08:30:00`,
 * else UTC, `2022-03-18T01:30:00Z`. Dates of one calendar sort chronologically in this form.
 */
export function localDate(date: CalendarDate, zone: CalendarZone): string {
  const instant = instantOf(date);
  if (isDay(date)) return date;
  return zone.offset === undefined ? utc(instant) : clockAt(zone.id, instant);
}

/** The next day: whole-day events end at its start (exclusive). */
export const nextDay = (day: string): string =>
  new Date(instantOf(day).valueOf() + DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** A date property: a day, a time in UTC, or a local time with its zone. `date` comes from `localDate`. */
export const dateProperty = (name: string, date: string, zone: CalendarZone): Property =>
  isDay(date) ? [name, {}, 'date', date] : [name, date.endsWith('Z') ? {} : { tzid: zone.id }, 'date-time', date];

/** A property with a UTC time. */
export const instantProperty = (name: string, instant: string): Property => [
  name,
  {},
  'date-time',
  utc(instantOf(instant)),
];
