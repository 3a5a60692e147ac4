import { wordsName, type NameShards } from '../names/shards.ts';
import type { Passage } from '../records/record.ts';

/** The files search is published in, beside their manifest: names answer alone, the others add to them. */
export const FILE_PARTS = ['names', 'terms', 'passages'] as const;
export type FilePart = (typeof FILE_PARTS)[number];
/** What a reader may have to do without: a file, the entries that are not at hand, or texts of law. */
export const SEARCH_PARTS = [...FILE_PARTS, 'entries', 'laws'] as const;
export type SearchPart = (typeof SEARCH_PARTS)[number];
export const MANIFEST = 'manifest.json';

/** Where the files stand that are the same for readers of every language, beside those of one. */
export const SHARED = '../shared/';

/** Where a file stands among those of all languages, by its name beside the manifest of one. */
export const publishedName = (locale: string, name: string): string =>
  name.startsWith(SHARED) ? `shared/${name.slice(SHARED.length)}` : `${locale}/${name}`;

/** What is published for readers of every language together. */
export interface SharedParts {
  /** Names of entries that are not all at hand. */
  readonly names: NameShards;
  /** Digest of the texts of those entries, if they have any. */
  readonly texts?: string | undefined;
}

/** Which files belong together. */
export interface Manifest {
  readonly version: 3;
  /** Digest of everything the files hold: files of two builds do not fit together. */
  readonly build: string;
  /** The language of its readers. */
  readonly locale: string;
  readonly place: readonly string[];
  readonly files: Readonly<Record<FilePart, string>>;
  /** Whether passages are an index of many files, of which each question fetches a few. */
  readonly isSharded: boolean;
  readonly shared?: SharedParts | undefined;
  /** Build of the texts of law that can be searched, if there are any. */
  readonly laws?: string | undefined;
}

/** The files that search opens before any question, by their names beside the manifest. */
export const openingFiles = ({ files, shared }: Manifest): string[] => [
  ...FILE_PARTS.map((part) => files[part]),
  ...(shared ? [`${SHARED}${wordsName(shared.names.build)}`] : []),
];

/** Passages by the reference of their entry. */
export interface PassagesFile {
  readonly build: string;
  readonly passages: Readonly<Record<string, readonly Passage[]>>;
}
