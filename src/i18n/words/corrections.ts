import type { Correction } from '../../domain/entries/entry.ts';
import { oncePerObject, oncePerWord } from '../../domain/lists/once.ts';
import type { Portal } from '../../domain/portal.ts';
import { parseRef } from '../../schema/fields/parse-ref.ts';
import { type Locale, LOCALES } from '../../schema/fields/languages.ts';
import type { Localized } from '../language/localize.ts';
import { sourceUrl, urlOf, urlOfRef, type Place } from '../addresses/urls.ts';

/** The anchor of a correction on the page of corrections. */
export const correctionAnchor = (id: string): string => `correction-${id}`;

/** The address of a correction. */
export const correctionUrl = (id: string, locale: Locale): string =>
  `${urlOf({ route: 'corrections' }, locale)}#${correctionAnchor(id)}`;

/** Public references of everything a correction applies to; the first one represents all. */
export const correctedRefs = ({ corrects, also }: Correction): string[] => [corrects, ...also];

/** The address of what was corrected, if it has one. */
export function correctedUrl(ref: string, { theme }: Portal, locale: Locale): string | undefined {
  const { kind, id = '' } = parseRef(ref) ?? {};
  if (kind === 'source') return sourceUrl(id, locale);
  if (kind === 'event') return `${urlOf({ route: 'theme', id: theme.id }, locale)}#event-${id}`;
  return urlOfRef(ref, locale, theme.year);
}

function collectByPage(portal: Portal, locale: Locale): ReadonlyMap<string, readonly Correction[]> {
  const pages = new Map<string, Correction[]>();
  for (const correction of portal.corrections) {
    const urls = correctedRefs(correction).map((ref) => correctedUrl(ref, portal, locale)?.split('#')[0]);
    for (const url of new Set(urls)) {
      if (url !== undefined) pages.set(url, [...(pages.get(url) ?? []), correction]);
    }
  }
  return pages;
}

/** Corrections by page address, collected once per portal and language: every page needs them. */
const correctionsByPage = oncePerObject((portal: Portal) =>
  oncePerWord((locale: Locale) => collectByPage(portal, locale)),
);

/** The corrections that concern a page, newest first. */
export const correctionsOn = (place: Place, portal: Portal, locale: Locale): readonly Correction[] =>
  correctionsByPage(portal)(locale).get(urlOf(place, locale)) ?? [];

/** Corrected text in the reader's language if that was corrected, else in the other one. */
export function printedWords(words: Correction['before'], locale: Locale): Localized {
  const own = words[locale];
  if (own !== undefined) return { text: own };
  const lang = LOCALES.find((language) => words[language] !== undefined) ?? locale;
  return { text: words[lang] ?? '', lang };
}
