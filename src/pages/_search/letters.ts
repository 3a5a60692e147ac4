import { byLetter, letterId, type IndexEntry } from '../../domain/alphabetical-index.ts';
import { everything } from '../../domain/everything.ts';
import { documentName } from '../../i18n/document-name.ts';
import { translator } from '../../i18n/translate.ts';
import { urlOf } from '../../i18n/urls.ts';
import { portal } from '../../portal.ts';
import type { Locale } from '../../schema/portal.ts';

const lettersIn = (locale: Locale): Map<string, IndexEntry[]> =>
  byLetter(everything(portal, locale, (document) => documentName(document, translator(locale))));

/** The index of everything by letter, once per language. */
const INDEX = new Map(portal.settings.languages.map((locale) => [locale, lettersIn(locale)]));

/** Every letter that has a page: both languages have a page for each, so that each page has its twin. */
export const LETTERS: readonly string[] = [
  ...new Set([...INDEX.values()].flatMap((letters) => [...letters.keys()])),
].sort(new Intl.Collator('vi').compare);

/** The entries under the letter of an address, in a language. */
export const entriesUnder = (letter: string, locale: Locale): readonly IndexEntry[] =>
  INDEX.get(locale)?.get(letter) ?? [];

/** The strip of letters, each with its address. */
export const strip = (locale: Locale): { letter: string; href: string }[] =>
  LETTERS.map((letter) => ({ letter, href: urlOf({ route: 'letter', id: letterId(letter) }, locale) }));
