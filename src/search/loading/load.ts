import { SearchEngine } from '../engine/engine.ts';
import { SearchUnavailable, type Fault } from '../records/fault.ts';
import { mergePassages, type MergedResult } from './merge.ts';
import type { OpenOptions, PassageSearch } from '../passages/find/open.ts';
import type { FileFetcher } from '../records/fetcher.ts';
import { readJson } from '../records/read-json.ts';
import { decodeRecords, MANIFEST, type Manifest, type NamesFile, type PassagesFile, type SearchPart } from './files.ts';

export interface LoadedSearch {
  readonly engine: SearchEngine;
  /** Answers a question. A new question should abort the previous one, which then throws the reason of its signal. */
  readonly answer: (question: string, limit: number, signal?: AbortSignal) => Promise<MergedResult>;
  /** The title of an entry. */
  readonly titleOf: (ref: string) => string | undefined;
  /** The parts of search that could not be loaded, and why. */
  readonly missing: readonly { readonly part: SearchPart; readonly fault: Fault }[];
}

async function read<T extends { readonly build: string }>(
  fetcher: FileFetcher,
  file: string,
  build?: string,
): Promise<T> {
  const data = (await readJson(fetcher, file)) as T;
  if (build !== undefined && data.build !== build) throw new SearchUnavailable('other-build', file);
  return data;
}

/** Opens sharded passages. The code is only loaded on sites that have them. */
async function openShards(fetcher: FileFetcher, options: OpenOptions): Promise<PassageSearch> {
  const { openPassages } = await import('../passages/find/open.ts');
  return openPassages(fetcher, options);
}

/**
 * Loads search. Throws without names; without terms or passages it finds less and lists them in `missing`. Few passages
 * are loaded whole; a sharded index is fetched per question.
 */
export async function loadSearch(fetcher: FileFetcher, options: OpenOptions = {}): Promise<LoadedSearch> {
  const { build, files, place, isSharded } = await read<Manifest>(fetcher, MANIFEST);
  const missing: { part: SearchPart; fault: Fault }[] = [];
  const orWithout = async <T>(part: SearchPart, load: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      missing.push({ part, fault: error.fault });
      return undefined;
    }
  };
  const [names, terms, texts, shards] = await Promise.all([
    read<NamesFile>(fetcher, files.names, build),
    orWithout('terms', () => read<NamesFile>(fetcher, files.terms, build)),
    isSharded ? undefined : orWithout('passages', () => read<PassagesFile>(fetcher, files.passages, build)),
    isSharded ? orWithout('passages', () => openShards(fetcher, options)) : undefined,
  ]);
  const records = [names, ...(terms ? [terms] : [])].flatMap(decodeRecords).map((record) => {
    const passages = texts?.passages[record.ref];
    return passages ? { ...record, passages } : record;
  });
  const engine = new SearchEngine({ records, place });
  const byRef = new Map(records.map((record) => [record.ref, record]));
  return {
    engine,
    answer: async (question, limit, signal) => {
      const byName = engine.search(question, limit);
      return shards ? mergePassages(byName, await shards.find(question, { signal, limit }), byRef, limit) : byName;
    },
    titleOf: (ref) => byRef.get(ref)?.names[0]?.text,
    missing,
  };
}
