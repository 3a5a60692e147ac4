import { faultOf, SearchUnavailable, type Fault } from '../../records/fault.ts';
import { fileName, type FileKind } from '../format/format.ts';
import { unseal } from '../format/frame.ts';
import { readGroups, type Group } from '../format/groups.ts';
import { readLists } from '../format/lists.ts';
import { Lru } from './lru.ts';
import type { IndexedPassage } from '../format/passage.ts';
import type { FileFetcher } from '../../records/fetcher.ts';
import { readTexts } from '../format/texts.ts';
import { readVocabulary, type KnownWord } from '../format/vocabulary.ts';

/** Parsed contents by kind of file. */
export interface FileContents {
  readonly group: ReadonlyMap<string, Group>;
  readonly list: readonly Uint8Array[];
  readonly text: readonly IndexedPassage[];
  readonly word: readonly KnownWord[];
}

const READERS: { readonly [K in FileKind]: (bytes: Uint8Array) => FileContents[K] } = {
  group: readGroups,
  list: readLists,
  text: readTexts,
  word: readVocabulary,
};
/** Approximate ratio of parsed size to file size. */
const GROWTH = 6;
/** Attempts before a file counts as missing. */
const ATTEMPTS = 2;

/** Fetches the files of one build and caches their parsed contents within a memory limit. */
export class FileStore {
  readonly #fetcher: FileFetcher;
  readonly #build: string;
  readonly #kept: Lru<FileContents[FileKind]>;

  constructor(fetcher: FileFetcher, build: string, memory: number) {
    this.#fetcher = fetcher;
    this.#build = build;
    this.#kept = new Lru(memory);
  }

  /** Approximate size of the cache in bytes. */
  get bytes(): number {
    return this.#kept.bytes;
  }

  /** The cached contents of a file, without fetching. */
  peek<K extends FileKind>(kind: K, which: number | string): FileContents[K] | undefined {
    return this.#kept.get(fileName(this.#build, kind, which)) as FileContents[K] | undefined;
  }

  /** Fetches and parses a file, with one retry. Throws `SearchUnavailable`, or the reason of the signal. */
  async read<K extends FileKind>(kind: K, which: number | string, signal?: AbortSignal): Promise<FileContents[K]> {
    const name = fileName(this.#build, kind, which);
    let fault: Fault = 'unreachable';
    let cause: unknown;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      signal?.throwIfAborted();
      let bytes: Uint8Array;
      try {
        bytes = await this.#fetcher(name, signal);
      } catch (error) {
        signal?.throwIfAborted();
        fault = faultOf(error);
        cause = error;
        continue;
      }
      try {
        const contents: FileContents[K] = READERS[kind](unseal(this.#build, bytes));
        this.#kept.set(name, contents, bytes.length * GROWTH);
        return contents;
      } catch (error) {
        fault = 'cut';
        cause = error;
      }
    }
    throw new SearchUnavailable(fault, name, { cause });
  }
}
