import { excerptOf, rangesOf, type Excerpt, type Range } from '../../terms/excerpt.ts';
import { SearchUnavailable } from '../../records/fault.ts';
import { parseQuery, type Query } from '../../terms/query.ts';
import { Finder } from './find.ts';
import { FORMAT, MANIFEST, type PassageManifest } from '../format/format.ts';
import { CommonWords, type Within } from './neighbours.ts';
import type { IndexedPassage } from '../format/passage.ts';
import type { FileFetcher } from '../../records/fetcher.ts';
import { readJson } from '../../records/read-json.ts';
import { QueryFiles, type MissingFile, type MostFiles } from '../read/query-files.ts';
import { FileStore } from '../read/store.ts';
import type { Verified } from './verify.ts';

/** A passage that answers a question. */
export interface PassageHit {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Data stored with the passage when it was indexed. */
  readonly data?: unknown;
  /** 0 to 1; 1 if all words occur together, in the typed order and with the typed diacritics. */
  readonly score: number;
  /** Matched ranges of the title. */
  readonly titleRanges: readonly Range[];
  readonly excerpt: Excerpt;
}

export interface PassageAnswer {
  readonly hits: readonly PassageHit[];
  /** Files that could not be fetched; results in them are missing. */
  readonly missing: readonly MissingFile[];
}

export interface FindOptions {
  readonly limit?: number;
  /** The part that is asked, where passages have parts; another name finds nothing. */
  readonly part?: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** How many files this question may use, if other numbers than usual. */
  readonly most?: MostFiles | undefined;
}

/** An open passage index. */
export interface PassageSearch {
  readonly build: string;
  readonly passages: number;
  /** Approximate memory use of the cache in bytes. */
  readonly memory: () => number;
  /** Answers a question or a parsed query. Throws only the reason of the signal. */
  readonly find: (question: string | Query, options?: FindOptions) => Promise<PassageAnswer>;
  /**
   * The passage at a place of a part, counted from 0; undefined if there is none. Throws `SearchUnavailable`, or the reason
   * of the signal.
   */
  readonly at: (part: string, place: number, signal?: AbortSignal) => Promise<IndexedPassage | undefined>;
}

export interface OpenOptions {
  /** Approximate limit of the cache in bytes. */
  readonly memory?: number;
}

const MEMORY = 8_000_000;
const MOST_HITS = 50;
/** Minimum score relative to the best answer. */
const LEAST_SHARE = 0.5;

/** Reads the manifest. Throws `SearchUnavailable` if it cannot be fetched or has another format. */
async function readManifest(fetcher: FileFetcher): Promise<PassageManifest> {
  const manifest = (await readJson(fetcher, MANIFEST)) as Partial<PassageManifest>;
  if (manifest.format !== FORMAT) throw new SearchUnavailable('other-build', MANIFEST);
  return manifest as PassageManifest;
}

/** The ordinals of a part of the passages. */
function rangeOf({ parts = [] }: PassageManifest, part: string): Within {
  const at = parts.findIndex(([name]) => name === part);
  const from = parts.slice(0, Math.max(0, at)).reduce((sum, [, passages]) => sum + passages, 0);
  return [from, from + (parts[at]?.[1] ?? 0)];
}

const hitOf = ({ passage, title, text, score, inTitle, inText }: Verified): PassageHit => ({
  ...passage,
  score,
  titleRanges: rangesOf(title, inTitle),
  excerpt: excerptOf(text, inText, { text: passage.text }),
});

/** Opens an index by its manifest. Other files are fetched when a question needs them. */
export async function openPassages(
  fetcher: FileFetcher,
  { memory = MEMORY }: OpenOptions = {},
): Promise<PassageSearch> {
  const manifest = await readManifest(fetcher);
  const { build, passages } = manifest;
  const common = new CommonWords(manifest);
  const store = new FileStore(fetcher, build, memory);
  return {
    build,
    passages,
    memory: () => store.bytes,
    at: async (part, place, signal) => {
      const [from, to] = rangeOf(manifest, part);
      const ordinal = from + place;
      if (ordinal >= to) return undefined;
      const texts = await store.read('text', Math.floor(ordinal / manifest.block), signal);
      return texts[ordinal % manifest.block];
    },
    find: async (question, { limit = 10, signal, part, most: files } = {}) => {
      const query = typeof question === 'string' ? parseQuery(question) : question;
      const own = new QueryFiles(store, build, signal, files);
      const most = Math.min(limit, MOST_HITS);
      const within = part === undefined ? undefined : rangeOf(manifest, part);
      const found = await new Finder({ query, files: own, common, manifest, limit: most, within }).find();
      signal?.throwIfAborted();
      const least = (found[0]?.score ?? 0) * LEAST_SHARE;
      return {
        hits: found
          .filter(({ score }) => score > least)
          .slice(0, most)
          .map(hitOf),
        missing: own.missing.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
      };
    },
  };
}
