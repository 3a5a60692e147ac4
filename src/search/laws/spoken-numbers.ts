import { fold } from '../language/fold.ts';

/** Words of numbers, folded; what stands for several in dialects and after tens too. */
const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
/** The same with their marks: quyết định bãi bỏ is no number. */
const SPELLED: ReadonlySet<string> = new Set(
  'không một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi trăm ngàn nghìn linh lẻ'.split(' '),
);
const FIRST = [...Object.keys(DIGITS), 'muoi', 'tram'].join('|');
const WORD = `${FIRST}|ngan|nghin|linh|le`;
/** A number in words behind the word that it counts; “năm” before digits is a year: khoản năm 2021. */
const SPOKEN = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}])(?:dieu|khoan)\s)(?:${FIRST})(?:\s(?:${WORD}))*(?![\p{L}\p{N}])(?<!\snam(?=\s?\d))`,
  'gu',
);
/** Number and year of a document, of at least two words: nghị định sáu mốt năm hai ngàn mười tám. */
const OF_DOCUMENT = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}])(?:nghi dinh|thong tu|quyet dinh|nghi quyet)\s(?:so\s)?)` +
    String.raw`(?:${FIRST})(?:\s(?:${WORD}))+?(?:\snam\s(?<year>hai (?:ngan|nghin|khong)(?:\s(?:${WORD}))+|(?:19|20)\d\d))?` +
    String.raw`(?![\p{L}\p{N}])(?!\s(?:${WORD})(?![\p{L}\p{N}]))`,
  'gu',
);

/** The value of a number in words: mười bốn, hai mươi mốt, một trăm sáu mươi tư; digit by digit too: hai hai tư, sáu mốt. */
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
    } else if (word === 'ngan' || word === 'nghin') {
      value = (value + (digit ?? 1)) * 1000;
      digit = undefined;
    } else if (DIGITS[word] !== undefined) digit = (digit ?? 0) * 10 + DIGITS[word];
  }
  return value + (digit ?? 0);
}

const isSpelled = (typed: string): boolean =>
  typed.split(/\s/u).every((word) => fold(word) === word || SPELLED.has(word) || /\d/u.test(word));

/** Puts digits in the place of numbers in words. */
function replaced(text: string, pattern: RegExp): string {
  const folded = fold(text);
  if (folded.length !== text.length) return text;
  return [...folded.matchAll(pattern)].reduceRight((rest, { 0: words, index, groups }) => {
    const end = index + words.length;
    if (!isSpelled(text.slice(index, end).toLowerCase())) return rest;
    const year = groups?.year;
    const number = year === undefined ? words : words.slice(0, words.length - year.length - ' nam '.length);
    const inDigits = (part: string): string => (/^\d/u.test(part) ? part : `${valueOf(part.split(/\s/u))}`);
    return `${rest.slice(0, index)}${inDigits(number)}${year === undefined ? '' : `/${inDigits(year)}`}${rest.slice(end)}`;
  }, text);
}

/** A question with the numbers of articles, clauses and documents in digits: “điều mười bốn” is “điều 14”. */
export const withDigits = (text: string): string => replaced(replaced(text, SPOKEN), OF_DOCUMENT);
