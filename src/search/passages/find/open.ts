import { excerptOf, rangesOf, type Excerpt, type Range } from '../../terms/excerpt.ts';
import { faultOf, SearchUnavailable } from '../../records/fault.ts';
import { parseQuery, type Query } from '../../terms/query.ts';
import { Finder } from './find.ts';
import { FORMAT, MANIFEST, type PassageManifest } from '../format/format.ts';
import { CommonWords, type Within } from './neighbours.ts';
import type { FileFetcher } from '../../records/fetcher.ts';
import { QueryFiles, type MissingFile, type MostFiles } from '../read/query-files.ts';
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
  /** The part that is asked, where passages have parts; another name finds nothing. */
  readonly part?: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** How many files this question may use, if other numbers than usual. */
  readonly most?: MostFiles | undefined;
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
  let bytes: Uint8Array;
  try {
    bytes = await fetcher(MANIFEST);
  } catch (cause) {
    throw new SearchUnavailable(faultOf(cause), MANIFEST, { cause });
  }
  let manifest: Partial<PassageManifest>;
  try {
    manifest = JSON.parse(new TextDecoder().decode(bytes)) as Partial<PassageManifest>;
  } catch (cause) {
    throw new SearchUnavailable('cut', MANIFEST, { cause });
  }
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
