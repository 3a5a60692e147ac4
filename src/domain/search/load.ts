import { SearchEngine, type SearchResult } from './engine.ts';
import {
  decodeRecords,
  MANIFEST,
  type Manifest,
  type NamesFile,
  type PassagesFile,
  type SearchPart,
} from './publish.ts';

/** Reads a file of the index by its name: over HTTP in a browser, from memory or disk elsewhere. */
export type Fetcher = (file: string) => Promise<string>;

/** What can go wrong with a file: it does not come, not in time, not whole, or it belongs to another build. */
export type Fault = 'unreachable' | 'slow' | 'cut' | 'other-build';

/** Whether a fetcher stopped waiting. */
const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

/** Search cannot answer at all. */
export class SearchUnavailable extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, file: string, options?: ErrorOptions) {
    super(`${file}: ${fault}`, options);
    this.name = 'SearchUnavailable';
    this.fault = fault;
  }
}

export interface LoadedSearch {
  readonly engine: SearchEngine;
  /** Answers a question. Who asks again aborts what was asked before. */
  readonly answer: (question: string, limit: number, signal?: AbortSignal) => Promise<SearchResult>;
  /** What an entry is called. */
  readonly titleOf: (ref: string) => string | undefined;
  /** What search has to do without, and why. */
  readonly missing: readonly { readonly part: SearchPart; readonly fault: Fault }[];
}

async function read<T extends { readonly build: string }>(fetcher: Fetcher, file: string, build?: string): Promise<T> {
  let text: string;
  try {
    text = await fetcher(file);
  } catch (cause) {
    throw new SearchUnavailable(isTimeout(cause) ? 'slow' : 'unreachable', file, { cause });
  }
  let data: T;
  try {
    data = JSON.parse(text) as T;
  } catch (cause) {
    throw new SearchUnavailable('cut', file, { cause });
  }
  if (build !== undefined && data.build !== build) throw new SearchUnavailable('other-build', file);
  return data;
}

/** Loads search. Without names it cannot answer and throws; without terms or passages it finds less and says so. */
export async function loadSearch(fetcher: Fetcher): Promise<LoadedSearch> {
  const { build, files, place } = await read<Manifest>(fetcher, MANIFEST);
  const missing: { part: SearchPart; fault: Fault }[] = [];
  const orWithout = async <T extends { readonly build: string }>(part: SearchPart): Promise<T | undefined> => {
    try {
      return await read<T>(fetcher, files[part], build);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      missing.push({ part, fault: error.fault });
      return undefined;
    }
  };
  const [names, terms, texts] = await Promise.all([
    read<NamesFile>(fetcher, files.names, build),
    orWithout<NamesFile>('terms'),
    orWithout<PassagesFile>('passages'),
  ]);
  const records = [names, ...(terms ? [terms] : [])].flatMap(decodeRecords).map((record) => {
    const passages = texts?.passages[record.ref];
    return passages ? { ...record, passages } : record;
  });
  const engine = new SearchEngine({ records, place });
  const titles = new Map(records.map((record) => [record.ref, record.names[0]?.text]));
  return {
    engine,
    answer: (question, limit) => Promise.resolve(engine.search(question, limit)),
    titleOf: (ref) => titles.get(ref),
    missing,
  };
}
