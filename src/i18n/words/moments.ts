import { parseMoment } from '../../domain/dialogues/moment.ts';
import { formatDayOfMonth, formatShortDate, formatters } from '../language/dates.ts';
import type { Translate } from '../language/translate.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

const weekdays = formatters({ weekday: 'long' });
const weekday = (day: string, locale: Locale): string => {
  const word = weekdays(locale).format(new Date(`${day}T00:00:00Z`));
  // Official Vietnamese capitalises weekdays.
  return word.replace(/(?:^|\s)\p{Ll}/gu, (first) => first.toLocaleUpperCase(locale));
};

/** Formats a time: `8 giờ 30` in Vietnamese, `08:30` in other languages. */
const clock = (time: string, locale: Locale): string =>
  locale === OFFICIAL ? time.replace(/^0?(\d+):(\d+)$/u, '$1 giờ $2').replace(/ 00$/u, '') : time;

/**
 * Formats the date of a session, as precisely as known: `Thứ Sáu, 19/03/2021, 8 giờ 30`, or `10/2021 (chưa rõ ngày)`
 * for a month or quarter.
 */
export function formatMoment(starts: string, ends: string | undefined, locale: Locale, t: Translate): string {
  const from = parseMoment(starts);
  const to = ends === undefined ? undefined : parseMoment(ends);
  if (from.precision === 'month' || from.precision === 'quarter') {
    return t('dialogue.dayUnknown', { date: formatShortDate(from.date, locale) });
  }
  const day = (date: string): string => `${weekday(date, locale)}, ${formatShortDate(date, locale)}`;
  const start = [day(from.first), ...(from.time === undefined ? [] : [clock(from.time, locale)])].join(', ');
  if (to === undefined || ends === starts) return start;
  if (to.first === from.first && to.time !== undefined) return `${start} – ${clock(to.time, locale)}`;
  return to.first === from.first && to.precision === 'day'
    ? start
    : `${start} – ${[day(to.last), ...(to.time === undefined ? [] : [clock(to.time, locale)])].join(', ')}`;
}

/** A date of a session in few words, for titles: `04/12, 14 giờ`; its year only if it is not that of `beside`. */
export function formatShortMoment(starts: string, beside: string, locale: Locale): string {
  const { date, time } = parseMoment(starts);
  const day = formatShortDate(date, locale);
  const isPlain = date.length === 'yyyy-mm-dd'.length && beside.startsWith(date.slice(0, 4));
  return [isPlain ? formatDayOfMonth(date, locale) : day, ...(time === undefined ? [] : [clock(time, locale)])].join(
    ', ',
  );
}
