import type { Source } from '../../domain/entries/entry.ts';
import { shownHost } from '../../domain/links/outgoing.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import { OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import type { Localized } from '../language/localize.ts';

/** A text in the language of a source. */
const inItsLanguage = (text: string, { language }: Source, locale: Locale): Localized =>
  language === 'other' || language === locale ? { text } : { text, lang: language };

/** Who publishes a source: its publisher, else its host, else how to find it. */
export const publisherOf = ({ id, publisher, url, citation }: Source): string =>
  publisher ?? (url === undefined ? (citation ?? id) : shownHost(url));

/** Letters with marks, as the official language writes them. */
const MARKED = /[đĐ]|\p{M}/u;

/** Who publishes a source, in the language of that name: a newspaper keeps its own name in its editions for others. */
export function publisherName(source: Source, locale: Locale): Localized {
  const text = publisherOf(source);
  const language = MARKED.test(text.normalize('NFD')) ? OFFICIAL : source.language;
  return inItsLanguage(text, { ...source, language }, locale);
}

/** The short name of a source: who publishes it. */
export const sourceName = (portal: Portal, id: string, locale: Locale): Localized =>
  publisherName(getOrThrow(portal.sources, id), locale);

/** The title of a source, else how to find it, else who publishes it. */
export const sourceTitle = (source: Source, locale: Locale): Localized =>
  inItsLanguage(source.title ?? source.citation ?? publisherOf(source), source, locale);
