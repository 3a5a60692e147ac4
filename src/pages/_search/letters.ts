import { collectIndex } from '../../domain/az/collect.ts';
import { byLetter, letterId } from '../../domain/az/letters.ts';
import { partsOf, type IndexPart } from '../../domain/az/parts.ts';
import { numberedPath } from '../../domain/lists/paging.ts';
import { searchRecords } from '../../publish/search/search-files.ts';
import { urlOf } from '../../i18n/addresses/urls.ts';
import { portal } from '../../portal.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

type Parts = readonly IndexPart[];

const partsByLetter = (locale: Locale): ReadonlyMap<string, Parts> =>
  new Map(
    [...byLetter(collectIndex(searchRecords(portal, locale), locale))].map(([letter, entries]) => [
      letter,
      partsOf(entries),
    ]),
  );

/** The index of everything by letter and page, once per language. */
const INDEX = new Map(portal.settings.languages.map((locale) => [locale, partsByLetter(locale)]));

/** The pages of a letter in a language; none where no entry begins with it. */
export const partsUnder = (letter: string, locale: Locale): Parts => INDEX.get(locale)?.get(letter) ?? [];

/** Every letter that some language has entries for. */
export const LETTERS: readonly string[] = [
  ...new Set([...INDEX.values()].flatMap((letters) => [...letters.keys()])),
].sort(new Intl.Collator(OFFICIAL).compare);

/** How many pages a letter has: as many in each language, so that each page has its twin, some of them without entries. */
export const pageCount = (letter: string): number =>
  Math.max(...portal.settings.languages.map((locale) => partsUnder(letter, locale).length));

/** The address of a page of a letter. */
export const partUrl = (letter: string, number: number, locale: Locale): string =>
  urlOf({ route: 'letter', id: numberedPath(letterId(letter), number) }, locale);

/** The letters with entries in a language, with their addresses. */
export const strip = (locale: Locale): { letter: string; href: string }[] =>
  LETTERS.filter((letter) => partsUnder(letter, locale).length > 0).map((letter) => ({
    letter,
    href: partUrl(letter, 1, locale),
  }));

/** The language of a stretch of names on a page of another one: the marks of Vietnamese tell. */
export const rangeLanguage = (range: string, locale: Locale): Locale | undefined =>
  locale !== OFFICIAL && /[\u0300-\u036fđ]/iu.test(range.normalize('NFD')) ? OFFICIAL : undefined;

/** Where a stretch of names begins and ends, as its heading. */
export const rangeOf = ({ from, to }: { from: string; to: string }): string => (from === to ? from : `${from} – ${to}`);

/** The pages of a letter as links, each with how many names it has. */
export const partLinks = (letter: string, locale: Locale): { label: string; href: string; count: number }[] =>
  partsUnder(letter, locale).map((part, index) => ({
    label: rangeOf(part),
    href: partUrl(letter, index + 1, locale),
    count: part.sections.reduce((sum, { entries }) => sum + entries.length, 0),
  }));
