import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { countHelpers } from '../../peak.ts';
import { HITS, type Peer } from './peer.ts';

/** Pagefind has no stemmer for Vietnamese, so any language without one works alike. */
const LANGUAGE = 'vi';
/** A dummy origin: its files come from disk. */
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
 * Pagefind with its own Node interface and pagefind.js. Its fetch calls are counted: entry file, page list, index
 * chunks of the words, and a fragment per displayed answer. Every question uses a new instance without loaded files;
 * pagefind.js and its WebAssembly count as code.
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
    // Compile the code once, like a browser when the page is ready, so that all questions are measured alike.
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
