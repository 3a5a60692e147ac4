import { collectIndex } from '../../domain/az/collect.ts';
import type { IndexEntry } from '../../domain/az/entry.ts';
import { byLetter, letterId } from '../../domain/az/letters.ts';
import { searchRecords } from '../../publish/search/search-files.ts';
import { urlOf } from '../../i18n/addresses/urls.ts';
import { portal } from '../../portal.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

/** The A–Z index by letter, computed once per language. */
const INDEX = new Map(
  portal.settings.languages.map((locale) => [locale, byLetter(collectIndex(searchRecords(portal, locale), locale))]),
);

/** All letters with a page, the same in all languages, so that every page has a translation. */
export const LETTERS: readonly string[] = [
  ...new Set([...INDEX.values()].flatMap((letters) => [...letters.keys()])),
].sort(new Intl.Collator(OFFICIAL).compare);

/** The entries of a letter (as in addresses) in a language. */
export const entriesUnder = (letter: string, locale: Locale): readonly IndexEntry[] =>
  INDEX.get(locale)?.get(letter) ?? [];

/** The letters with entries in a language, with their addresses. */
export const strip = (locale: Locale): { letter: string; href: string }[] =>
  LETTERS.filter((letter) => entriesUnder(letter, locale).length > 0).map((letter) => ({
    letter,
    href: urlOf({ route: 'letter', id: letterId(letter) }, locale),
  }));
