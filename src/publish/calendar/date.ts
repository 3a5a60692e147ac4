import { instantOf } from '../../domain/dates/instant.ts';
import type { Property } from './property.ts';
import type { CalendarDate, CalendarZone } from './source.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whether a date is a whole day. */
export const isDay = (date: CalendarDate): boolean => !date.includes('T');

/** Minutes ahead of UTC; `offset` is written as `+07:00`. Throws a RangeError on anything else. */
export function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):([0-5]\d)$/u.exec(offset) ?? [];
  if (sign === undefined) throw new RangeError(`“${offset}”: an offset like +07:00`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The day, or what the clocks of the zone show: `2022-03-18T08:30:00`. Dates in this form sort as they follow each other. */
export function localDate(date: CalendarDate, zone: CalendarZone): string {
  const instant = instantOf(date).valueOf();
  if (isDay(date)) return date;
  return new Date(instant + minutesOf(zone.offset) * MINUTE).toISOString().slice(0, 19);
}

/** The day after, at which whole days end. */
export const nextDay = (day: string): string =>
  new Date(instantOf(day).valueOf() + DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** A date in the property's own way: a day as such, a time in the clocks of the zone. `date` comes from `localDate`. */
export const dateProperty = (name: string, date: string, zone: CalendarZone): Property =>
  isDay(date) ? [name, {}, 'date', date] : [name, { tzid: zone.id }, 'date-time', date];

/** An instant, in UTC. */
export const instantProperty = (name: string, instant: string): Property => [
  name,
  {},
  'date-time',
  `${instantOf(instant).toISOString().slice(0, 19)}Z`,
];
