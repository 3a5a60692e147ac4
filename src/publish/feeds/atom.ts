import { Feed } from 'feed';
import { instantOf } from '../../domain/dates/instant.ts';
import { htmlOf, legalText, unmistakable } from './xml-text.ts';

export { tagUri } from './tag-uri.ts';

/** One entry of a feed; texts are plain text. */
export interface FeedEntry {
  /** An IRI that never changes, for instance a tag URI; no other entry has it, in this feed or another language's. */
  readonly id: string;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** ISO day (00:00 UTC) or instant with its offset. */
  readonly updated: string;
  readonly summary?: string | undefined;
}

/** A feed; addresses are absolute, texts plain text. */
export interface FeedSource {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Its tag (BCP 47). */
  readonly language: string;
  /** The page that says the same. */
  readonly url: string;
  /** Of the feed itself. */
  readonly self: string;
  readonly author: string;
  readonly rights?: string | undefined;
  /** ISO day or instant. Only a feed without entries needs it: otherwise the newest entry says it. */
  readonly updated?: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** How the library begins every feed. Nothing of the content can stand before it. */
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"';

interface Dated {
  readonly entry: FeedEntry;
  readonly date: Date;
}

const newestFirst = (a: Dated, b: Dated): number =>
  b.date.valueOf() - a.date.valueOf() || Number(a.entry.id > b.entry.id) - Number(a.entry.id < b.entry.id);

/**
 * The feed as Atom 1.0 (RFC 4287), newest entry first; the same feed gives the same bytes. Throws a RangeError on a date
 * that is none, or when neither an entry nor the feed says when it was updated.
 */
export function writeAtom({ id, language, entries, ...source }: FeedSource): string {
  const dated = entries.map((entry) => ({ entry, date: instantOf(entry.updated) })).toSorted(newestFirst);
  const feed = new Feed({
    id: unmistakable(id),
    title: unmistakable(source.title),
    // Given in every case: without it the library would ask the clock.
    updated: dated[0]?.date ?? dateOfEmpty(source),
    author: { name: unmistakable(source.author) },
    link: source.url,
    feed: source.self,
    generator: false,
    ...(source.subtitle === undefined ? {} : { description: unmistakable(source.subtitle) }),
    ...(source.rights === undefined ? {} : { copyright: unmistakable(source.rights) }),
  });
  for (const { entry, date } of dated) feed.addItem(itemOf(entry, date));
  return inLanguage(feed.atom1(), language);
}

function dateOfEmpty({ self, updated }: Pick<FeedSource, 'self' | 'updated'>): Date {
  if (updated === undefined) throw new RangeError(`${self}: a feed without entries has to say when it was updated`);
  return instantOf(updated);
}

/** The library says these two texts to be HTML, so they have to be. */
const itemOf = ({ id, title, url, summary }: FeedEntry, date: Date): Parameters<Feed['addItem']>[0] => ({
  id: legalText(id),
  title: htmlOf(title),
  link: url,
  date,
  ...(summary === undefined ? {} : { description: htmlOf(summary).replaceAll('\n', '<br>\n') }),
});

/** Adds the language, of which the library knows nothing, to the root element. */
function inLanguage(atom: string, language: string): string {
  if (!atom.startsWith(`${HEAD}>`)) throw new Error(`The feed library begins a feed with: ${atom.slice(0, 120)}`);
  return `${HEAD} xml:lang="${language}"${atom.slice(HEAD.length)}\n`;
}
