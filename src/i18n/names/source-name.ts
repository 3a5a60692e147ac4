import type { Source } from '../../domain/entries/entry.ts';
import { shownHost } from '../../domain/links/outgoing.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { Localized } from '../language/localize.ts';

/** A text in the language of a source. */
const inItsLanguage = (text: string, { language }: Source, locale: Locale): Localized =>
  language === 'other' || language === locale ? { text } : { text, lang: language };

/** Who publishes a source: its publisher, else its host, else how to find it. */
export const publisherOf = ({ id, publisher, url, citation }: Source): string =>
  publisher ?? (url === undefined ? (citation ?? id) : shownHost(url));

/** The short name of a source: who publishes it. */
export function sourceName(portal: Portal, id: string, locale: Locale): Localized {
  const source = getOrThrow(portal.sources, id);
  return inItsLanguage(publisherOf(source), source, locale);
}

/** The title of a source, else how to find it, else who publishes it. */
export const sourceTitle = (source: Source, locale: Locale): Localized =>
  inItsLanguage(source.title ?? source.citation ?? publisherOf(source), source, locale);
