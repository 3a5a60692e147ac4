import { Feed } from 'feed';
import { instantOf } from '../../domain/dates/instant.ts';
import { htmlOf, legalText, unmistakable } from './xml-text.ts';

export { tagUri } from './tag-uri.ts';

/** One entry of a feed; texts are plain text. */
export interface FeedEntry {
  /** A permanent IRI, for instance a tag URI; unique across all feeds and languages. */
  readonly id: string;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** ISO day (00:00 UTC) or a time with offset. */
  readonly updated: string;
  readonly summary?: string | undefined;
}

/** A feed; addresses are absolute, texts plain text. */
export interface FeedSource {
  /** A permanent IRI. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Language tag (BCP 47). */
  readonly language: string;
  /** The corresponding page. */
  readonly url: string;
  /** Address of the feed itself. */
  readonly self: string;
  readonly author: string;
  readonly rights?: string | undefined;
  /**
   * ISO day or time at which the publisher last saw to the feed; the newest entry counts if it is newer. Needed for a
   * feed without entries.
   */
  readonly updated?: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** The beginning of every feed as the library writes it; no content can precede it. */
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"';

interface Dated {
  readonly entry: FeedEntry;
  readonly date: Date;
}

const newestFirst = (a: Dated, b: Dated): number =>
  b.date.valueOf() - a.date.valueOf() || Number(a.entry.id > b.entry.id) - Number(a.entry.id < b.entry.id);

/**
 * Writes Atom 1.0 (RFC 4287), newest entry first; deterministic. Throws a RangeError for invalid dates, or if neither
 * entries nor feed have a date.
 */
export function writeAtom({ id, language, entries, ...source }: FeedSource): string {
  const dated = entries.map((entry) => ({ entry, date: instantOf(entry.updated) })).toSorted(newestFirst);
  const feed = new Feed({
    id: unmistakable(id),
    title: unmistakable(source.title),
    // Without it, the library uses the current time.
    updated: updatedOf(source, dated[0]?.date),
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

/** When a feed was updated: as it says, or its newest entry, whichever is later. */
function updatedOf({ self, updated }: Pick<FeedSource, 'self' | 'updated'>, newest: Date | undefined): Date {
  const own = updated === undefined ? undefined : instantOf(updated);
  const later = own && newest ? (own > newest ? own : newest) : (own ?? newest);
  if (!later) throw new RangeError(`${self}: a feed without entries has to say when it was updated`);
  return later;
}

/** The library marks these two texts as HTML, so they are converted to HTML. */
const itemOf = ({ id, title, url, summary }: FeedEntry, date: Date): Parameters<Feed['addItem']>[0] => ({
  id: legalText(id),
  title: htmlOf(title),
  link: url,
  date,
  ...(summary === undefined ? {} : { description: htmlOf(summary).replaceAll('\n', '<br>\n') }),
});

/** Adds the language to the root element, which the library does not support. */
function inLanguage(atom: string, language: string): string {
  if (!atom.startsWith(`${HEAD}>`)) throw new Error(`The feed library begins a feed with: ${atom.slice(0, 120)}`);
  return `${HEAD} xml:lang="${language}"${atom.slice(HEAD.length)}\n`;
}
