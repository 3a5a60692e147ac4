import type { GuideStep } from '../../schema/guides/guide.ts';

type Span = Pick<NonNullable<GuideStep['deadline']>, 'value' | 'unit'>;

const DAY = 86_400_000;
const HOURS = 24;

/**
 * The last ISO day of a span that begins on an ISO day. The first day counts, and days of rest besides Saturdays and
 * Sundays are not known: where a rule counts otherwise the span ends later, never earlier. Undefined for no day.
 */
export function lastDay(start: string, { value, unit }: Span): string | undefined {
  const first = new Date(`${start}T00:00:00Z`);
  if (Number.isNaN(first.valueOf())) return undefined;
  const iso = (date: Date): string => date.toISOString().slice(0, 'yyyy-mm-dd'.length);
  const later = (days: number): string => iso(new Date(first.valueOf() + days * DAY));
  if (unit === 'day') return later(value - 1);
  if (unit === 'hour') return later(Math.ceil(value / HOURS) - 1);
  if (unit === 'month') {
    // The day before the same date of a later month; where that month lacks the date, before its last one.
    const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + value];
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return iso(new Date(Date.UTC(year, month, Math.min(first.getUTCDate(), length) - 1)));
  }
  let days = 0;
  for (let left = value; ; days += 1) {
    const isRest = [0, 6].includes(new Date(first.valueOf() + days * DAY).getUTCDay());
    if (!isRest) left -= 1;
    if (left === 0) return later(days);
  }
}
