import { fold } from '../language/fold.ts';

/** Words of numbers, folded; what stands for several in dialects and after tens too. */
const DIGITS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const WORD = [...Object.keys(DIGITS), 'muoi', 'tram', 'linh', 'le'].join('|');
/** A number in words behind the word that it counts; “năm” before digits is a year: khoản năm 2021. */
const SPOKEN = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}])(?:dieu|khoan)\s)(?:${WORD})(?:\s(?:${WORD}))*(?![\p{L}\p{N}])(?<!\snam(?=\s?\d))`,
  'gu',
);

/** The value of a number in words: mười bốn, hai mươi mốt, một trăm sáu mươi tư. */
function valueOf(words: readonly string[]): number {
  let value = 0;
  let digit: number | undefined;
  for (const word of words) {
    if (word === 'muoi') {
      value += (digit ?? 1) * 10;
      digit = undefined;
    } else if (word === 'tram') {
      value += (digit ?? 1) * 100;
      digit = undefined;
    } else digit = DIGITS[word] ?? digit;
  }
  return value + (digit ?? 0);
}

/** A question with the numbers of articles and clauses in digits: “điều mười bốn” is “điều 14”. */
export function withDigits(text: string): string {
  const folded = fold(text);
  if (folded.length !== text.length) return text;
  return [...folded.matchAll(SPOKEN)].reduceRight(
    (rest, { 0: words, index }) =>
      `${rest.slice(0, index)}${valueOf(words.split(/\s/u))}${rest.slice(index + words.length)}`,
    text,
  );
}
