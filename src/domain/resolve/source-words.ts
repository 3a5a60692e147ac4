import type { Method, SourceLine } from '../../schema/services/public-service.ts';

export type Time = NonNullable<Method['time']>;
export type Fee = NonNullable<Method['fee']>;

const UNITS: Readonly<Record<string, Time['unit']>> = {
  'ngày làm việc': 'working-day',
  ngày: 'day',
  giờ: 'hour',
  tháng: 'month',
};
const CURRENCIES: Readonly<Record<string, Fee['currency']>> = {
  'việt nam đồng': 'VND',
  vnđ: 'VND',
  đồng: 'VND',
  usd: 'USD',
};
const FREE = 'miễn phí';
const TIME = /^(\d+(?:\.\d+)?) (ngày làm việc|ngày|giờ|tháng)$/iu;
const FEE = /^(\d{1,3}(?:[.,]\d{3})*|\d+) (việt nam đồng|vnđ|đồng|usd)$/iu;
/** An amount and the rest of the text. */
const AMOUNT_AND_REST = /^([\d.,]+) (việt nam đồng|vnđ|đồng)(.*)$/isu;
/** The national portal drops three zeros of some amounts, so a smaller number is not an amount in đồng. */
const LEAST_VND = 1000;

const numberOf = (digits: string): number => Number(digits.replaceAll(/[.,]/gu, ''));

/** Parses a time; undefined unless the text is exactly one number with its unit. */
export function plainTime(words: string): Time | undefined {
  const [, value = '', unit = ''] = TIME.exec(words.trim()) ?? [];
  const known = UNITS[unit.toLowerCase()];
  return known && { value: Number(value), unit: known };
}

/** Parses a fee; undefined unless the text is exactly one amount in a currency, or “free”. */
export function plainFee(words: string): Fee | undefined {
  if (words.trim().toLowerCase() === FREE) return { amount: 0, currency: 'VND' };
  const [, digits = '', name = ''] = FEE.exec(words.trim()) ?? [];
  const currency = CURRENCIES[name.toLowerCase()];
  const amount = numberOf(digits);
  if (currency === undefined || (currency === 'VND' && amount < LEAST_VND)) return undefined;
  return { amount, currency };
}

/** Whether a text begins with “free” and continues: the source also prints that where no amount was entered. */
export const isFreeWithMore = (words: string): boolean =>
  words.trim().toLowerCase().startsWith(FREE) && plainFee(words) === undefined;

/** The amount under 1,000 VNĐ that a text begins with, and the rest of the text. */
function smallAmount(words: string): { readonly amount: number; readonly rest: string } | undefined {
  const [, digits, , rest = ''] = AMOUNT_AND_REST.exec(words.trim()) ?? [];
  const amount = digits === undefined ? LEAST_VND : numberOf(digits);
  return amount < LEAST_VND ? { amount, rest } : undefined;
}

/** Whether a text contains an amount that lost its zeros, without a complete amount in parentheses. */
export function isDoubtfulFee(words: string): boolean {
  const small = smallAmount(words);
  if (small === undefined) return false;
  const whole = new RegExp(String.raw`(?<![\d.,])${small.amount}[.,]000(?![\d.,]?\d)`, 'u');
  return !whole.test(small.rest);
}

/** Whether words begin with an amount under 1,000 VNĐ, whatever stands behind it: none is an amount by itself. */
export const isUnderLeast = (words: string): boolean => smallAmount(words) !== undefined;

/** What the lines of a way say, if they are one line that holds for every case. */
export function onlyPlain<T>(lines: readonly SourceLine[], read: (words: string) => T | undefined): T | undefined {
  const [line, ...more] = lines;
  return line === undefined || more.length > 0 || line.case !== undefined ? undefined : read(line.words);
}
