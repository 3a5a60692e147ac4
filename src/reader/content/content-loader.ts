import type { Loader, LoaderContext } from 'astro/loaders';

/** Debounce in milliseconds, for saves of several files. */
const PAUSE_MS = 50;

/**
 * The loader of all collections. It reads nothing: `portal.ts` reads and validates the content, once, and a copy in
 * Astro's store would be digested, searched for images, written and parsed again for nobody. The store only learns which
 * change of the folder this is, so that an editing server loads `portal.ts` again after a save.
 */
export function contentLoader(folder: string): Loader {
  const fills = new Set<() => void>();
  let turn = 0;
  const watch = (watcher: NonNullable<LoaderContext['watcher']>): void => {
    let later: NodeJS.Timeout | undefined;
    watcher.add(folder);
    watcher.on('all', (_event, file) => {
      if (!file.startsWith(folder)) return;
      clearTimeout(later);
      later = setTimeout(() => {
        turn += 1;
        for (const fill of fills) fill();
      }, PAUSE_MS);
    });
  };
  return {
    name: 'portal-content',
    load: ({ store, watcher }) => {
      if (fills.size === 0 && watcher) watch(watcher);
      const fill = (): void => {
        store.clear();
        store.set({ id: 'turn', data: { turn } });
      };
      fills.add(fill);
      fill();
      return Promise.resolve();
    },
  };
}
