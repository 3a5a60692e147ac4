import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { publisherName } from '../names/source-name.ts';
import { linkWords } from './link-words.ts';

/** A source in a table cell: who publishes it as a link with its state, or its citation. */
export interface SourceLink {
  readonly text: string;
  readonly lang?: Locale | undefined;
  readonly href?: string;
  readonly aside?: string | undefined;
}

/** The sources of an entry as short links. */
export const sourceLinks = (portal: Portal, ids: readonly string[], locale: Locale): SourceLink[] =>
  ids.map((id) => {
    const source = portal.sources.get(id);
    return source?.url === undefined
      ? { text: source?.citation ?? id }
      : { ...publisherName(source, locale), href: source.url, aside: linkWords(portal, source.url, locale) };
  });
