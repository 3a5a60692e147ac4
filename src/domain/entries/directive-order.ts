import { parsePartialDate } from '../dates/partial-date.ts';
import type { Directive } from './entry.ts';

/** The first day on which a directive can have been issued; undefined while nothing is known. */
export function firstDayOf({ issued, issued_between: between }: Pick<Directive, 'issued' | 'issued_between'>) {
  const date = between?.[0] ?? issued;
  return date === null ? undefined : parsePartialDate(date).first;
}

const LAST = '9999';

/** Directives in the order of pages: what set a theme in motion first, then by the day of issue as far as it is known. */
export const inOrder = (directives: Iterable<Directive>, launching: ReadonlySet<string>): Directive[] =>
  [...directives].sort(
    (a, b) =>
      Number(launching.has(b.id)) - Number(launching.has(a.id)) ||
      (firstDayOf(a) ?? LAST).localeCompare(firstDayOf(b) ?? LAST) ||
      a.id.localeCompare(b.id),
  );
