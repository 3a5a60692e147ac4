export type Precision = 'day' | 'month' | 'quarter' | 'year';

/** A date as precise as its source; `first` and `last` are the ISO days it spans. */
export interface PartialDate {
  readonly precision: Precision;
  readonly year: number;
  /** 1–12; for a quarter, its first month. */
  readonly month: number;
  readonly day: number;
  readonly first: string;
  readonly last: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const lastDay = (year: number, month: number): string =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** Parses a valid ISO date of any precision: `2021`, `2021-Q2`, `2021-04` or `2021-04-18`. */
export function parsePartialDate(value: string): PartialDate {
  const [yearPart, rest, dayPart] = value.split('-');
  const year = Number(yearPart);
  if (rest === undefined) {
    return { precision: 'year', year, month: 1, day: 1, first: `${year}-01-01`, last: `${year}-12-31` };
  }
  if (rest.startsWith('Q')) {
    const month = (Number(rest.slice(1)) - 1) * 3 + 1;
    const first = `${year}-${pad(month)}-01`;
    return { precision: 'quarter', year, month, day: 1, first, last: lastDay(year, month + 2) };
  }
  const month = Number(rest);
  if (dayPart === undefined) {
    const first = `${year}-${rest}-01`;
    return { precision: 'month', year, month, day: 1, first, last: lastDay(year, month) };
  }
  return { precision: 'day', year, month, day: Number(dayPart), first: value, last: value };
}

/** Compares dates by their first day; of two with the same first day, the more precise comes first. */
export function comparePartialDates(a: string, b: string): number {
  const [left, right] = [parsePartialDate(a), parsePartialDate(b)];
  return left.first.localeCompare(right.first) || left.last.localeCompare(right.last);
}
