/** The letters that number points, in the order of official texts: without f, j, w and z. */
const LETTERS = Array.from('abcdđeghiklmnopqrstuvxy');

const ROMAN = new Map(
  Array.from('IVXLC', (digit, index): [string, number] => [digit, [1, 5, 10, 50, 100][index] ?? 0]),
);
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The value of a number of a division: arabic, roman, or an ordinal in words (`thứ nhất`); 0 if it is none. */
export function valueOf(number: string): number {
  if (/^\d+$/u.test(number)) return Number(number);
  const ordinal = ORDINALS.indexOf(number.replace(/^thứ /u, '')) + 1;
  if (ordinal > 0) return ordinal;
  const digits = Array.from(number, (digit) => ROMAN.get(digit) ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** The numbers that may follow one: `35` is followed by `36` or `35a`, `35a` by `36` or `35b`; nothing by `1`. */
export function nextNumbers(before: string | undefined): string[] {
  const { digits = '0', letter = '' } = /^(?<digits>\d+)(?<letter>\D?)$/u.exec(before ?? '0')?.groups ?? {};
  const inserted = before === undefined ? undefined : LETTERS[LETTERS.indexOf(letter) + 1];
  return [String(Number(digits) + 1), ...(inserted === undefined ? [] : [`${digits}${inserted}`])];
}

/** The letters that may follow a point: `a` is followed by `b` or `a1`; nothing by `a`. */
export function nextLetters(before: string | undefined): string[] {
  if (before === undefined) return ['a'];
  const { letter = '', digits = '0' } = /^(?<letter>\D)(?<digits>\d*)$/u.exec(before)?.groups ?? {};
  const next = LETTERS[LETTERS.indexOf(letter) + 1];
  return [...(next === undefined ? [] : [next]), `${letter}${Number(digits) + 1}`];
}

/** A number in the characters of an id: đ is written dd, because d is another letter. */
export const numberId = (number: string): string => number.replace('đ', 'dd');
