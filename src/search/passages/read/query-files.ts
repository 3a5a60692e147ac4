import { SearchUnavailable, type Fault } from '../../records/fault.ts';
import { fileName, type FileKind } from '../format/format.ts';
import type { FileContents, FileStore } from './store.ts';

/** A file that was not available for a question. */
export interface MissingFile {
  readonly file: string;
  readonly fault: Fault;
}

/** How many files of each kind one question may use. */
export type MostFiles = Readonly<Record<FileKind, number>>;
/** What is asked shall not decide how much is fetched. */
const MOST_FILES: MostFiles = { group: 24, list: 28, text: 24, word: 3 };

/** The files of one question. Keeps them until it is answered, counts them, and continues without those that fail. */
export class QueryFiles {
  readonly #store: FileStore;
  readonly #build: string;
  readonly #signal: AbortSignal | undefined;
  readonly #own = new Map<string, FileContents[FileKind] | undefined>();
  readonly #left: Record<FileKind, number>;
  readonly missing: MissingFile[] = [];

  constructor(store: FileStore, build: string, signal: AbortSignal | undefined, most: MostFiles = MOST_FILES) {
    this.#left = { ...most };
    this.#store = store;
    this.#build = build;
    this.#signal = signal;
  }

  /** The loaded contents of a file. */
  get<K extends FileKind>(kind: K, which: number | string): FileContents[K] | undefined {
    return this.#own.get(fileName(this.#build, kind, which)) as FileContents[K] | undefined;
  }

  has(kind: FileKind, which: number | string): boolean {
    return this.#own.has(fileName(this.#build, kind, which));
  }

  /** Loads files in parallel, only the first ones if the limit is exceeded. */
  async load(kind: FileKind, wanted: Iterable<number | string>): Promise<void> {
    this.#signal?.throwIfAborted();
    const fresh = [...new Set(wanted)].filter((which) => !this.has(kind, which)).slice(0, this.#left[kind]);
    this.#left[kind] -= fresh.length;
    await Promise.all(
      fresh.map(async (which) => {
        const name = fileName(this.#build, kind, which);
        const kept = this.#store.peek(kind, which);
        this.#own.set(name, kept);
        if (kept) return;
        try {
          this.#own.set(name, await this.#store.read(kind, which, this.#signal));
        } catch (error) {
          if (!(error instanceof SearchUnavailable)) throw error;
          this.missing.push({ file: name, fault: error.fault });
        }
      }),
    );
  }
}
