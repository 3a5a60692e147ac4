import { faultOf, SearchUnavailable, type Fault } from '../../records/fault.ts';
import { fileName, type FileKind } from '../format/format.ts';
import { unseal } from '../format/frame.ts';
import { readGroups, type Group } from '../format/groups.ts';
import { readLists } from '../format/lists.ts';
import { Lru } from './lru.ts';
import type { FileFetcher, IndexedPassage } from '../format/passage.ts';
import { readTexts } from '../format/texts.ts';
import { readVocabulary, type KnownWord } from '../format/vocabulary.ts';

/** What each kind of file holds once it is read. */
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
/** What is read takes about so many times the bytes it was read from. */
const GROWTH = 6;
/** How often a file is asked for before it counts as missing. */
const ATTEMPTS = 2;

/** The files of one build: fetched once, kept read as long as memory allows. */
export class FileStore {
  readonly #fetcher: FileFetcher;
  readonly #build: string;
  readonly #kept: Lru<FileContents[FileKind]>;

  constructor(fetcher: FileFetcher, build: string, memory: number) {
    this.#fetcher = fetcher;
    this.#build = build;
    this.#kept = new Lru(memory);
  }

  /** Bytes that are kept, roughly. */
  get bytes(): number {
    return this.#kept.bytes;
  }

  /** What is kept of a file, without fetching it. */
  peek<K extends FileKind>(kind: K, which: number | string): FileContents[K] | undefined {
    return this.#kept.get(fileName(this.#build, kind, which)) as FileContents[K] | undefined;
  }

  /** Fetches and reads a file, a second time if the first fails; throws `SearchUnavailable`, or what the signal says. */
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
