import { excerptOf, rangesOf, type Excerpt, type Range } from '../../terms/excerpt.ts';
import { SearchUnavailable } from '../../records/fault.ts';
import { parseQuery, type Query } from '../../terms/query.ts';
import { Finder } from './find.ts';
import { FORMAT, MANIFEST, type PassageManifest } from '../format/format.ts';
import { CommonWords } from './neighbours.ts';
import type { FileFetcher } from '../../records/fetcher.ts';
import { readJson } from '../../records/read-json.ts';
import { QueryFiles, type MissingFile } from '../read/query-files.ts';
import { FileStore } from '../read/store.ts';
import type { Verified } from './verify.ts';

/** A passage that answers a question. */
export interface PassageHit {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What was given with the passage when it was indexed. */
  readonly data?: unknown;
  /** 0 to 1: 1 where all that was typed stands together in that order and with those marks. */
  readonly score: number;
  /** Where the title has what was sought. */
  readonly titleRanges: readonly Range[];
  readonly excerpt: Excerpt;
}

export interface PassageAnswer {
  readonly hits: readonly PassageHit[];
  /** Files that could not be had: the answer may lack what stands in them. */
  readonly missing: readonly MissingFile[];
}

export interface FindOptions {
  readonly limit?: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** An index of passages that answers questions. */
export interface PassageSearch {
  readonly build: string;
  readonly passages: number;
  /** Bytes of what is kept in memory, roughly. */
  readonly memory: () => number;
  /** Answers a question, or one that was read already. Throws only what the signal says. */
  readonly find: (question: string | Query, options?: FindOptions) => Promise<PassageAnswer>;
}

export interface OpenOptions {
  /** How many bytes of read files are kept between questions, roughly. */
  readonly memory?: number;
}

const MEMORY = 8_000_000;
const MOST_HITS = 50;
/** What answers so little beside the best answer is no answer. */
const LEAST_SHARE = 0.5;

/** Reads the manifest; throws `SearchUnavailable` where it cannot be had, or is of another format. */
async function readManifest(fetcher: FileFetcher): Promise<PassageManifest> {
  const manifest = (await readJson(fetcher, MANIFEST)) as Partial<PassageManifest>;
  if (manifest.format !== FORMAT) throw new SearchUnavailable('other-build', MANIFEST);
  return manifest as PassageManifest;
}

const hitOf = ({ passage, title, text, score, inTitle, inText }: Verified): PassageHit => ({
  ...passage,
  score,
  titleRanges: rangesOf(title, inTitle),
  excerpt: excerptOf(text, inText, { text: passage.text }),
});

/** Opens an index by its manifest. Everything else is fetched when a question needs it. */
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
    find: async (question, { limit = 10, signal } = {}) => {
      const query = typeof question === 'string' ? parseQuery(question) : question;
      const files = new QueryFiles(store, build, signal);
      const most = Math.min(limit, MOST_HITS);
      const found = await new Finder({ query, files, common, manifest, limit: most }).find();
      signal?.throwIfAborted();
      const least = (found[0]?.score ?? 0) * LEAST_SHARE;
      return {
        hits: found
          .filter(({ score }) => score > least)
          .slice(0, most)
          .map(hitOf),
        missing: files.missing.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
      };
    },
  };
}
