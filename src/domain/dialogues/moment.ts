import { instantOf } from '../dates/instant.ts';
import { parsePartialDate, type Precision } from '../dates/partial-date.ts';

/** The start or end of a session, as precise as its source. */
export interface Moment {
  readonly precision: Exclude<Precision, 'year'> | 'time';
  /** The date without the time: `2021-03-19`, `2021-03` or `2021-Q1`. */
  readonly date: string;
  /** First and last ISO day it may refer to, in its own time zone. */
  readonly first: string;
  readonly last: string;
  /** `08:30`, if a time is known. */
  readonly time?: string;
  /** `+07:00`, if a time is known. */
  readonly offset?: string;
}

/** Parses a valid moment: `2021-03-19T08:30+07:00`, `2021-03-19`, `2021-03` or `2021-Q1`. */
export function parseMoment(value: string): Moment {
  const [date = '', clock] = value.split('T');
  const { precision, first, last } = parsePartialDate(date);
  if (clock === undefined) return { precision: precision as Moment['precision'], date, first, last };
  const offset = clock.endsWith('Z') ? '+00:00' : clock.slice(5);
  return { precision: 'time', date, first, last, time: clock.slice(0, 5), offset };
}

/** Whether a moment names a day, with or without a time, rather than a month or quarter. */
export const isOfDay = (value: string): boolean => ['day', 'time'].includes(parseMoment(value).precision);

/** The quarter of a moment, such as `2021-Q4`. */
export const quarterOf = (value: string): string => {
  const { year, month } = parsePartialDate(value.split('T')[0] ?? '');
  return `${year}-Q${Math.ceil(month / 3)}`;
};

const sortKey = (value: string): string => {
  const { first, last, time = '' } = parseMoment(value);
  return `${first} ${time} ${last}`;
};

/** Compares moments by their start; of two with the same start, the more precise comes first. */
export const compareMoments = (a: string, b: string): number => {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Whether an end is not after its start. A session of whole days may end on the day it starts. */
export function endsBefore(starts: string, ends: string): boolean {
  const [from, to] = [parseMoment(starts), parseMoment(ends)];
  if (from.time === undefined || to.time === undefined) return to.last < from.first;
  return instantOf(ends) <= instantOf(starts);
}
