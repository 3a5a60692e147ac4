import { collectIndex } from '../../domain/az/collect.ts';
import type { IndexEntry } from '../../domain/az/entry.ts';
import { byLetter, letterId } from '../../domain/az/letters.ts';
import { searchRecords } from '../../publish/search/search-files.ts';
import { urlOf } from '../../i18n/addresses/urls.ts';
import { portal } from '../../portal.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

/** The index of everything by letter, once per language. */
const INDEX = new Map(
  portal.settings.languages.map((locale) => [locale, byLetter(collectIndex(searchRecords(portal, locale), locale))]),
);

/** Every letter that has a page: both languages have a page for each, so that each page has its twin. */
export const LETTERS: readonly string[] = [
  ...new Set([...INDEX.values()].flatMap((letters) => [...letters.keys()])),
].sort(new Intl.Collator(OFFICIAL).compare);

/** The entries under the letter of an address, in a language. */
export const entriesUnder = (letter: string, locale: Locale): readonly IndexEntry[] =>
  INDEX.get(locale)?.get(letter) ?? [];

/** The strip of letters that have entries in a language, each with its address. */
export const strip = (locale: Locale): { letter: string; href: string }[] =>
  LETTERS.filter((letter) => entriesUnder(letter, locale).length > 0).map((letter) => ({
    letter,
    href: urlOf({ route: 'letter', id: letterId(letter) }, locale),
  }));
