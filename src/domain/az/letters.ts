import { letterOf, sortByName } from '../lists/alphabet.ts';
import type { IndexEntry } from './entry.ts';

/** Where names stand that begin with no letter of the alphabet. */
export const NUMBERS = '0–9';

/** How the letters that ASCII lacks are written in addresses: as one types them in Telex. */
const LETTER_IDS: Readonly<Record<string, string>> = { Ă: 'aw', Â: 'aa', Đ: 'dd', Ê: 'ee', Ô: 'oo', Ơ: 'ow', Ư: 'uw' };

/** The letter of an address, `đ` as `dd`; everything that is no letter stands under `0`. */
export const letterId = (letter: string): string => {
  const id = LETTER_IDS[letter] ?? letter.toLowerCase();
  return /^[a-z]{1,2}$/u.test(id) ? id : '0';
};

/** A name as the alphabet sees it: quotation marks and other signs before it do not count. */
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
