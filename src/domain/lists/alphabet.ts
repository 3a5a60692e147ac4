import { OFFICIAL } from '../../schema/fields/languages.ts';

const collator = new Intl.Collator(OFFICIAL, { numeric: true });

/** Sorts by Vietnamese dictionary order; numbers in names count as numbers (Quận 2 before Quận 10). */
export const sortByName = <T>(items: Iterable<T>, nameOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));

/** A text without tones; ă â đ ê ô ơ ư stay what they are. On precomposed letters it keeps the length. */
export const toneless = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) =>
    letter
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
      .normalize('NFC'),
  );

/** The letter a name stands under: its first one without tone, but ă â đ ê ô ơ ư are letters of their own. */
export const letterOf = (name: string): string =>
  toneless(name.normalize('NFC').slice(0, 1)).toLocaleUpperCase(OFFICIAL);
