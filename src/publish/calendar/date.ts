import { instantOf } from '../../domain/dates/instant.ts';
import type { Property } from './property.ts';
import type { CalendarDate, CalendarZone } from './source.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whether a date is a whole day. */
export const isDay = (date: CalendarDate): boolean => !date.includes('T');

/** Minutes ahead of UTC; `offset` has the form `+07:00`. Throws a RangeError for anything else. */
export function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):([0-5]\d)$/u.exec(offset) ?? [];
  if (sign === undefined) throw new RangeError(`“${offset}”: an offset like +07:00`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The day, or the local time in the zone: `2022-03-18T08:30:00`. Dates in this form sort chronologically. */
export function localDate(date: CalendarDate, zone: CalendarZone): string {
  const instant = instantOf(date).valueOf();
  if (isDay(date)) return date;
  return new Date(instant + minutesOf(zone.offset) * MINUTE).toISOString().slice(0, 19);
}

/** The next day: whole-day events end at its start (exclusive). */
export const nextDay = (day: string): string =>
  new Date(instantOf(day).valueOf() + DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** A date property: a day, or a local time with its zone. `date` comes from `localDate`. */
export const dateProperty = (name: string, date: string, zone: CalendarZone): Property =>
  isDay(date) ? [name, {}, 'date', date] : [name, { tzid: zone.id }, 'date-time', date];

/** A property with a UTC time. */
export const instantProperty = (name: string, instant: string): Property => [
  name,
  {},
  'date-time',
  `${instantOf(instant).toISOString().slice(0, 19)}Z`,
];
