import { shownHost } from '../../domain/links/outgoing.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { Localized } from '../language/localize.ts';

/** The short name of a source: publisher, else host, else citation. */
export function sourceName(portal: Portal, id: string, locale: Locale): Localized {
  const { publisher, url, citation = id, language } = getOrThrow(portal.sources, id);
  const text = publisher ?? (url === undefined ? citation : shownHost(url));
  return language === 'other' || language === locale ? { text } : { text, lang: language };
}
