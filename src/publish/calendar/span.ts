import { dateProperty, isDay, localDate, nextDay } from './date.ts';
import type { Property } from './property.ts';
import type { CalendarEntry } from './source.ts';
import type { CalendarZone } from './zone.ts';

/**
 * DTSTART and DTEND. Whole days end at the start of the next day; an end time is only written if known. Throws a
 * RangeError if an entry ends before it starts, or mixes days and times.
 */
export function spanProperties({ starts, ends }: CalendarEntry, zone: CalendarZone): Property[] {
  const start = localDate(starts, zone);
  const end = ends === undefined ? undefined : localDate(ends, zone);
  if (end !== undefined && isDay(end) !== isDay(start)) {
    throw new RangeError(`ends “${ends ?? ''}”: ${isDay(start) ? 'a day' : 'a time'}, like starts “${starts}”`);
  }
  // A day may end on itself; a time must end after it starts (RFC 5545, 3.8.2.2).
  if (end !== undefined && (isDay(end) ? end < start : end <= start)) {
    throw new RangeError(`ends “${ends ?? ''}”: ${isDay(end) ? 'not before' : 'after'} starts “${starts}”`);
  }
  const first = dateProperty('dtstart', start, zone);
  if (isDay(start)) return [first, dateProperty('dtend', nextDay(end ?? start), zone)];
  return end === undefined ? [first] : [first, dateProperty('dtend', end, zone)];
}
