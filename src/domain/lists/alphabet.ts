import { OFFICIAL } from '../../schema/fields/languages.ts';

const collator = new Intl.Collator(OFFICIAL, { numeric: true });

/** Sorts by Vietnamese dictionary order, with numbers compared numerically (Quận 2 before Quận 10). */
export const sortByName = <T>(items: Iterable<T>, nameOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));

/** Removes the tones of a text but keeps ă â đ ê ô ơ ư. Precomposed text keeps its length. */
export const toneless = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) =>
    letter
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
      .normalize('NFC'),
  );

/** The index letter of a name: its first letter without tone; ă â đ ê ô ơ ư count as letters. */
export const letterOf = (name: string): string =>
  toneless(name.normalize('NFC').slice(0, 1)).toLocaleUpperCase(OFFICIAL);
