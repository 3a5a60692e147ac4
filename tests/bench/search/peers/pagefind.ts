import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { countHelpers } from '../../peak.ts';
import { HITS, type Peer } from './peer.ts';

/** Pagefind has no stemmer for Vietnamese; without one any name of a language does the same. */
const LANGUAGE = 'vi';
/** An address nothing is asked of: its files come from disk. */
const SITE = 'https://pagefind.invalid/';

/** The part of the built pagefind.js that is used here. */
interface Module {
  readonly createInstance: (options: { basePath: string; baseUrl: string }) => {
    readonly init: () => Promise<void>;
    readonly destroy: () => Promise<void>;
    readonly search: (q: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
}

const orThrow = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`pagefind: ${errors.join('; ')}`);
};

/**
 * Pagefind, by its own Node interface and its own pagefind.js. What it fetches is counted where it calls fetch: the entry
 * file, the list of pages, the chunks of the index that the words are in, and a fragment for each answer that is shown.
 * Every question is asked of a new instance, which has loaded nothing; pagefind.js and its WebAssembly are code.
 */
export const pagefind: Peer = {
  async build(passages, folder) {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    orThrow(errors);
    if (!index) throw new Error('pagefind: no index');
    for (const { id, title, text } of passages) {
      const added = await index.addCustomRecord({
        url: `/${id}`,
        language: LANGUAGE,
        content: `${title}\n${text}`,
        meta: { title },
      });
      orThrow(added.errors);
    }
    const written = await index.writeFiles({ outputPath: folder });
    orThrow(written.errors);
    countHelpers();
    await close();
  },
  async open(folder) {
    let files: string[] = [];
    globalThis.fetch = (input) => {
      const file = new URL(input as string).pathname.slice(1);
      if (!file.startsWith('wasm.')) files.push(file);
      return Promise.resolve(new Response(readFileSync(join(folder, file))));
    };
    const module = (await import(pathToFileURL(resolve(folder, 'pagefind.js')).href)) as Module;
    // The code is compiled once, as a browser does it when the page is ready, so that questions are alike.
    await module.createInstance({ basePath: SITE, baseUrl: '/' }).init();
    return async (q) => {
      files = [];
      const instance = module.createInstance({ basePath: SITE, baseUrl: '/' });
      const { results } = await instance.search(q);
      const shown = await Promise.all(results.slice(0, HITS).map(({ data }) => data()));
      await instance.destroy();
      return { ids: shown.map(({ url }) => decodeURIComponent(url.slice(1))), files };
    };
  },
};
