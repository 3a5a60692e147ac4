import { SearchEngine } from '../engine/engine.ts';
import { SearchUnavailable, type Fault } from '../records/fault.ts';
import { mergePassages, type MergedResult } from './merge.ts';
import type { OpenOptions, PassageSearch } from '../passages/find/open.ts';
import type { FileFetcher } from '../passages/format/passage.ts';
import { readJson } from '../records/read-json.ts';
import { decodeRecords, MANIFEST, type Manifest, type NamesFile, type PassagesFile, type SearchPart } from './files.ts';

export interface LoadedSearch {
  readonly engine: SearchEngine;
  /** Answers a question. Who asks again aborts what was asked before; then it throws what the signal says. */
  readonly answer: (question: string, limit: number, signal?: AbortSignal) => Promise<MergedResult>;
  /** What an entry is called. */
  readonly titleOf: (ref: string) => string | undefined;
  /** What search has to do without, and why. */
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

/** Opens passages in shards. Only a site that has so many loads the code for it. */
async function openShards(fetcher: FileFetcher, options: OpenOptions): Promise<PassageSearch> {
  const { openPassages } = await import('../passages/find/open.ts');
  return openPassages(fetcher, options);
}

/**
 * Loads search. Without names it cannot answer and throws; without terms or passages it finds less and says so. Few
 * passages come whole; of many, each question fetches what it needs.
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
