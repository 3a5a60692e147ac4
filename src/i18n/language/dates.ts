import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import { oncePerWord } from '../../domain/lists/once.ts';
import { FALLBACKS, LANGUAGES, type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import { DIGITS } from './figures.ts';
import { interfaceWords } from './interface-words.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const quarterOf = (month: number): number => Math.floor((month - 1) / 3);
const pad = (value: number): string => String(value).padStart(2, '0');

/** The calendar that these documents are dated by, whatever the language. */
const BY_DOCUMENTS = { calendar: 'gregory', numberingSystem: DIGITS, timeZone: 'UTC' } as const;

/** Formatters of a language, made once: making one takes longer than using it. */
export const formatters = (options: Intl.DateTimeFormatOptions) =>
  oncePerWord((locale: Locale) => new Intl.DateTimeFormat(LANGUAGES[locale].region, { ...options, ...BY_DOCUMENTS }));
const wholeDays = formatters({ day: 'numeric', month: 'long', year: 'numeric' });
const months = formatters({ month: 'long', year: 'numeric' });
const shortDays = formatters({ day: '2-digit', month: '2-digit', year: 'numeric' });
const shortMonths = formatters({ month: '2-digit', year: 'numeric' });

/** A quarter in the words of a language, which Intl does not have. */
const inQuarter = (quarter: number, year: number, locale: Locale): string =>
  [locale, ...FALLBACKS]
    .map((each) => interfaceWords.get(each)?.['date.quarter'])
    .find((words) => words !== undefined)
    ?.replace('{{quarter}}', String(quarter))
    .replace('{{year}}', String(year)) ?? '';

/**
 * Formats a date as precisely as it is known: in the official Vietnamese form (Decree 30/2020: leading zero for days
 * below 10 and months 1 and 2), which Intl does not support, or in the long form of other languages.
 */
export function formatDate(value: string, locale: Locale): string {
  const { precision, year, month, day } = parsePartialDate(value);
  if (locale === OFFICIAL) {
    const monthWords = `tháng ${month < 3 ? pad(month) : month} năm ${year}`;
    if (precision === 'day') return `ngày ${pad(day)} ${monthWords}`;
    if (precision === 'month') return monthWords;
    return precision === 'quarter' ? `quý ${ROMAN[quarterOf(month)] ?? ''}/${year}` : `năm ${year}`;
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  if (precision === 'day') return wholeDays(locale).format(date);
  if (precision === 'month') return months(locale).format(date);
  return precision === 'quarter' ? inQuarter(quarterOf(month) + 1, year, locale) : String(year);
}

/** Formats a date for lists: `18/04/2021`, `04/2021`, `Quý II/2021`, `2021`. */
export function formatShortDate(value: string, locale: Locale): string {
  const { precision, year, month, day } = parsePartialDate(value);
  if (precision === 'year') return String(year);
  if (locale !== OFFICIAL) {
    if (precision === 'quarter') return inQuarter(quarterOf(month) + 1, year, locale);
    const form = precision === 'day' ? shortDays : shortMonths;
    return form(locale).format(new Date(Date.UTC(year, month - 1, day)));
  }
  if (precision === 'day') return `${pad(day)}/${pad(month)}/${year}`;
  return precision === 'month' ? `${pad(month)}/${year}` : `Quý ${ROMAN[quarterOf(month)] ?? ''}/${year}`;
}

const daysOfMonth = formatters({ day: '2-digit', month: '2-digit' });

/** Formats a day without its year: `18/04`. */
export const formatDayOfMonth = (value: string, locale: Locale): string => {
  const { year, month, day } = parsePartialDate(value);
  return locale === OFFICIAL
    ? `${pad(day)}/${pad(month)}`
    : daysOfMonth(locale).format(new Date(Date.UTC(year, month - 1, day)));
};
