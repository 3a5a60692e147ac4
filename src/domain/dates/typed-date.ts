import { fold } from '../../search/language/fold.ts';

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** What is printed before a date: a place, as on documents, and the day of the week. */
const BEFORE = /^(?:[^,\d]+, ?(?=ngay ))?(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|[a-z]+day),? ?)?/u;
const padded = (number: string): string => number.padStart(2, '0');

/** Normalises typed text for parsing: lower case, no diacritics, single spaces. */
export const plainTyped = (typed: string): string => fold(typed.trim()).replace(/\s+/gu, ' ');

/** Supported date formats and the ISO date of each. Order matters: longest format first. */
const FORMS: readonly (readonly [form: RegExp, iso: (parts: string[]) => string])[] = [
  [
    /^(?:ngay )?(\d{1,2})(?:[/. -]| thang )(\d{1,2})(?:[/. -]| nam )(\d{4})$/u,
    ([day = '', month = '', year = '']) => `${year}-${padded(month)}-${padded(day)}`,
  ],
  [
    new RegExp(`^(\\d{1,2}) (${MONTHS.join('|')}),? (\\d{4})$`, 'u'),
    ([day = '', month = '', year = '']) => `${year}-${padded(`${MONTHS.indexOf(month) + 1}`)}-${padded(day)}`,
  ],
  [
    /^(?:quy ?|q)([1-4]|i{1,3}|iv)(?: ?[/. -] ?| | nam )(\d{4})$/u,
    ([quarter = '', year = '']) => `${year}-Q${ROMAN[quarter] ?? quarter}`,
  ],
  [/^(\d{4})[/. -]?q([1-4])$/u, ([year = '', quarter = '']) => `${year}-Q${quarter}`],
  [/^(?:thang )?(\d{1,2})(?: ?[/. -] ?| nam )(\d{4})$/u, ([month = '', year = '']) => `${year}-${padded(month)}`],
  [/^nam (\d{4})$/u, ([year = '']) => year],
];

/**
 * Parses a date as Vietnamese people type it (`19/03/2021`, `ngày 19 tháng 3 năm 2021`, `3/2021`, `quý 2/2021`, `năm
 * 2021`) into an ISO date of the same precision. Does not check that the day exists. Returns other text unchanged, so
 * that messages can quote it.
 */
export function readTypedDate(typed: string): string {
  const plain = plainTyped(typed).replace(BEFORE, '');
  for (const [form, iso] of FORMS) {
    const match = form.exec(plain);
    if (match) return iso(match.slice(1));
  }
  return typed.trim();
}
