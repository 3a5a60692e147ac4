import { SearchEngine } from './engine.ts';
import { MANIFEST, type Manifest, type NamesFile, type PassagesFile, type SearchPart } from './publish.ts';

/** Reads a file of the index by its name: over HTTP in a browser, from memory or disk elsewhere. */
export type Fetcher = (file: string) => Promise<string>;

/** What can go wrong with a file: it does not come, it is not whole, or it belongs to another build. */
export type Fault = 'unreachable' | 'cut' | 'other-build';

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
  /** What search has to do without, and why. */
  readonly missing: readonly { readonly part: SearchPart; readonly fault: Fault }[];
}

async function read<T extends { readonly build: string }>(fetcher: Fetcher, file: string, build?: string): Promise<T> {
  let text: string;
  try {
    text = await fetcher(file);
  } catch (cause) {
    throw new SearchUnavailable('unreachable', file, { cause });
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
  const records = [...names.records, ...(terms?.records ?? [])].map((record) => {
    const passages = texts?.passages[record.ref];
    return passages ? { ...record, passages } : record;
  });
  return { engine: new SearchEngine({ records, place }), missing };
}
