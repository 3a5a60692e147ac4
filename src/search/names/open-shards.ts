import type { WantedReading } from '../engine/asked.ts';
import type { Fault } from '../records/fault.ts';
import { SearchUnavailable } from '../records/fault.ts';
import type { FileFetcher } from '../records/fetcher.ts';
import { readJson } from '../records/read-json.ts';
import type { KnownWords } from '../terms/vocabulary.ts';
import { lengthsOf, rankEntries, wordsOf } from './rank-entries.ts';
import { decodeRecords } from './records-file.ts';
import type { FetchedRecord } from './shared-record.ts';
import {
  binOf,
  entriesName,
  postingsName,
  wordsName,
  type EntriesFile,
  type NameShards,
  type PostingsFile,
  type WordsFile,
} from './shards.ts';

/** Entries that were fetched for a question; what could not be had, if something could not. */
export interface FetchedEntries {
  /** By their ordinals, the likeliest first. */
  readonly records: ReadonlyMap<number, FetchedRecord>;
  readonly fault?: Fault | undefined;
}

/** Names in shards, open for questions. */
export interface OpenNames {
  /** What the engine has to know of the words that stand in no name at hand. */
  readonly known: KnownWords;
  /** The entries that may answer a question. */
  readonly find: (readings: readonly WantedReading[], signal?: AbortSignal) => Promise<FetchedEntries>;
  /** Entries by their ordinals. */
  readonly at: (ordinals: readonly number[], signal?: AbortSignal) => Promise<FetchedEntries>;
}

/** How many entries are fetched for a question. */
const MOST_ENTRIES = 19;

/** How often names have each word. */
function knownWords({ names, words, often }: WordsFile): KnownWords {
  const counts = words.split(' ').map((word, at): [string, number] => {
    const digit = Number.parseInt(often[at] ?? '0', 36);
    return [word, digit === 0 ? 0 : 2 ** (digit - 1)];
  });
  return { texts: names, counts: new Map(counts) };
}

/** Opens names in shards: their words come at once, everything else when a question needs it. `keeps`: between questions. */
export async function openNames(fetcher: FileFetcher, shards: NameShards, keeps: boolean): Promise<OpenNames> {
  const { build, block, bins, entries } = shards;
  const kept = new Map<string, unknown>();
  /** Reads files side by side; what fails is left out, and said. */
  const readAll = async <T extends { readonly build: string }>(names: Iterable<string>, signal?: AbortSignal) => {
    const found = new Map<string, T>();
    let fault: Fault | undefined;
    await Promise.all(
      [...new Set(names)].map(async (name) => {
        try {
          const file = (kept.get(name) ?? (await readJson((file) => fetcher(file, signal), name))) as T;
          if (file.build !== build) throw new SearchUnavailable('other-build', name);
          if (keeps) kept.set(name, file);
          found.set(name, file);
        } catch (error) {
          signal?.throwIfAborted();
          if (!(error instanceof SearchUnavailable)) throw error;
          fault = error.fault;
        }
      }),
    );
    return { found, fault };
  };

  const name = wordsName(build);
  const { found, fault } = await readAll<WordsFile>([name]);
  const words = found.get(name);
  if (!words) throw new SearchUnavailable(fault ?? 'unreachable', name);

  const lengths = lengthsOf(words.lengths);
  /** Entries of files that are kept, read once. */
  const decoded = new WeakMap<EntriesFile, readonly FetchedRecord[]>();
  const decode = (file: EntriesFile): readonly FetchedRecord[] => {
    const own = decoded.get(file) ?? (decodeRecords(file) as FetchedRecord[]);
    decoded.set(file, own);
    return own;
  };

  const at: OpenNames['at'] = async (ordinals, signal) => {
    const blocks = await readAll<EntriesFile>(
      ordinals.map((ordinal) => entriesName(build, Math.floor(ordinal / block))),
      signal,
    );
    const read = new Map([...blocks.found].map(([name, file]) => [name, decode(file)]));
    const records = ordinals.flatMap((ordinal): [number, FetchedRecord][] => {
      const record = read.get(entriesName(build, Math.floor(ordinal / block)))?.[ordinal % block];
      return record ? [[ordinal, record]] : [];
    });
    return { records: new Map(records), fault: blocks.fault };
  };

  return {
    known: knownWords(words),
    at,
    find: async (readings, signal) => {
      const wanted = wordsOf(readings);
      const lists = await readAll<PostingsFile>(
        wanted.map((word) => postingsName(build, binOf(word, bins))),
        signal,
      );
      const postings = (word: string): readonly number[] =>
        lists.found.get(postingsName(build, binOf(word, bins)))?.words[word] ?? [];
      const ranked = rankEntries(readings, new Set(wanted), { postings, lengths, entries });
      const { records, fault: lost } = await at(ranked.slice(0, MOST_ENTRIES), signal);
      return { records, fault: lists.fault ?? lost };
    },
  };
}
