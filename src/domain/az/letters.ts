import { letterOf, sortByName } from '../lists/alphabet.ts';
import type { IndexEntry } from './entry.ts';

/** Heading for names that do not begin with a letter. */
export const NUMBERS = '0–9';

/** Spelling of non-ASCII letters in addresses, as typed in Telex. */
const LETTER_IDS: Readonly<Record<string, string>> = { Ă: 'aw', Â: 'aa', Đ: 'dd', Ê: 'ee', Ô: 'oo', Ơ: 'ow', Ư: 'uw' };

/** The address part of a letter, `đ` as `dd`; anything that is not a letter becomes `0`. */
export const letterId = (letter: string): string => {
  const id = LETTER_IDS[letter] ?? letter.toLowerCase();
  return /^[a-z]{1,2}$/u.test(id) ? id : '0';
};

/** A name without leading quotation marks and other punctuation, for sorting. */
export const headOf = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '');

function letterOfName(name: string): string {
  const letter = letterOf(headOf(name));
  return letterId(letter) === '0' ? NUMBERS : letter;
}

/** Entries by letter, letters and entries in Vietnamese dictionary order. */
export const byLetter = (entries: readonly IndexEntry[]): Map<string, IndexEntry[]> =>
  Map.groupBy(
    sortByName(entries, ({ name }) => headOf(name.text)),
    ({ name }) => letterOfName(name.text),
  );
