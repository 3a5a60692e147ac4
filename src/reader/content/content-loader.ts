import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { readContent } from './read-content.ts';

/** Time for a save of several files to end, in milliseconds. */
const PAUSE_MS = 50;

/**
 * Gives Astro one collection as the reader of content has it, so that nothing is read or parsed twice. What is not well
 * formed is left out here; portal.ts refuses to go on and says what is wrong. In development, a change of any file
 * gives every collection anew, so that portal.ts looks again.
 */
export function contentLoader(collection: CollectionName, folder: string, today?: string): Loader {
  return {
    name: 'portal-content',
    load: (context) => {
      const { store, watcher } = context;
      let turn = 0;
      const fill = (): void => {
        store.clear();
        for (const [id, record] of readContent(folder, today).records[collection]) {
          const data = record as Record<string, unknown>;
          store.set({ id, data, digest: context.generateDigest({ data, turn }) });
        }
        turn += 1;
      };
      fill();
      if (!watcher) return Promise.resolve();
      let later: NodeJS.Timeout | undefined;
      watcher.add(folder);
      watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        clearTimeout(later);
        later = setTimeout(fill, PAUSE_MS);
      });
      return Promise.resolve();
    },
  };
}
