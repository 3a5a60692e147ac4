import { comparePartialDates } from './partial-date.ts';

/** Dated entries in the order of their dates; those of one day in a fixed order. */
export const oldestFirst = <T extends { readonly id: string; readonly date: string }>(entries: Iterable<T>): T[] =>
  [...entries].sort((a, b) => comparePartialDates(a.date, b.date) || a.id.localeCompare(b.id));
