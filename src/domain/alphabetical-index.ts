import { letterOf, sortByName } from './alphabet.ts';

/** A name in the index of everything, with the public reference it stands for. */
export interface IndexEntry {
  readonly name: string;
  readonly ref: string;
  readonly kind: 'agency' | 'service' | 'programme' | 'document' | 'task' | 'theme';
}

/** How the letters that ASCII lacks are written in addresses: as one types them in Telex. */
const LETTER_IDS: Readonly<Record<string, string>> = { Ă: 'aw', Â: 'aa', Đ: 'dd', Ê: 'ee', Ô: 'oo', Ơ: 'ow', Ư: 'uw' };

/** The letter of an address, `đ` as `dd`; everything that is no letter stands under `0`. */
export const letterId = (letter: string): string => {
  const id = LETTER_IDS[letter] ?? letter.toLowerCase();
  return /^[a-z]{1,2}$/u.test(id) ? id : '0';
};

/** Entries by letter, letters and entries in Vietnamese dictionary order. */
export function byLetter(entries: readonly IndexEntry[]): Map<string, IndexEntry[]> {
  return Map.groupBy(
    sortByName(entries, ({ name }) => name),
    ({ name }) => letterOf(name),
  );
}
