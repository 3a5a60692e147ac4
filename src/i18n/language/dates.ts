import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import { oncePerWord } from '../../domain/lists/once.ts';
import { LANGUAGES, type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const quarterOf = (month: number): number => Math.floor((month - 1) / 3);
const pad = (value: number): string => String(value).padStart(2, '0');

/** Formatters in the long form of a language, made once: making one takes longer than using it. */
const formatters = (options: Intl.DateTimeFormatOptions) =>
  oncePerWord((locale: Locale) => new Intl.DateTimeFormat(LANGUAGES[locale].region, { ...options, timeZone: 'UTC' }));
const wholeDays = formatters({ day: 'numeric', month: 'long', year: 'numeric' });
const months = formatters({ month: 'long', year: 'numeric' });

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
  return precision === 'quarter' ? `Q${quarterOf(month) + 1} ${year}` : String(year);
}

/** Formats a date for lists: `18/04/2021`, `04/2021`, `Quý II/2021`, `2021`. */
export function formatShortDate(value: string, locale: Locale): string {
  const { precision, year, month, day } = parsePartialDate(value);
  if (precision === 'day') return `${pad(day)}/${pad(month)}/${year}`;
  if (precision === 'month') return `${pad(month)}/${year}`;
  if (precision === 'year') return String(year);
  return locale === OFFICIAL ? `Quý ${ROMAN[quarterOf(month)] ?? ''}/${year}` : `Q${quarterOf(month) + 1} ${year}`;
}
