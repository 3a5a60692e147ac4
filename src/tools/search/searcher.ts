import { brotliCompressSync } from 'node:zlib';
import { loadSearch, type LoadedSearch } from '../../search/loading/load.ts';
import { publishedName } from '../../search/loading/files.ts';
import type { KeptFiles } from './kept-files.ts';

/** Search in one language, with the cost of loading it. */
export interface Searcher {
  readonly answer: LoadedSearch['answer'];
  /** What a browser with an empty cache would have transferred for the latest question. */
  readonly transferred: () => { readonly bytes: number; readonly requests: number };
}

/**
 * Opens the search of a language from its published files. `warmUp` are questions it answers before any that counts;
 * `keeps`: files are kept between questions, as a browser keeps them.
 */
export async function openSearcher(
  files: KeptFiles,
  locale: string,
  { warmUp = [], keeps = false }: { readonly warmUp?: readonly string[]; readonly keeps?: boolean } = {},
): Promise<Searcher> {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = sizes.get(file) ?? brotliCompressSync(files.get(file) ?? new Uint8Array()).length;
    sizes.set(file, size);
    return size;
  };
  const fetched = new Set<string>();
  const { answer, engine } = await loadSearch(
    (name) => {
      const file = publishedName(locale, name);
      const content = files.get(file);
      if (content === undefined) return Promise.reject(new Error(file));
      fetched.add(file);
      return Promise.resolve(content);
    },
    // Where nothing is kept, each question is counted as the first one.
    keeps ? {} : { memory: 0 },
  );
  const loaded = [...fetched];
  // Warm up: the first questions would include compiling the code, which a reader's first letters do.
  for (const question of warmUp) engine.search(question);
  return {
    answer: (question, limit) => {
      fetched.clear();
      return answer(question, limit);
    },
    transferred: () => {
      const all = new Set([...loaded, ...fetched]);
      return { bytes: [...all].reduce((sum, file) => sum + sizeOf(file), 0), requests: all.size };
    },
  };
}
