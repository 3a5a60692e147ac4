import type { Loader, LoaderContext } from 'astro/loaders';
import type { PortalRecords } from '../../domain/entries/records.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { readContent } from './read-content.ts';

/** Debounce in milliseconds, for saves of several files. */
const PAUSE_MS = 50;

/**
 * Creates Astro loaders that share one validated read of the content. Astro's store learns which entries there are, and
 * which reading of the folder that is, but not what they say: `portal.ts` takes the records from the same reading, and
 * a second copy of all content would be digested, searched for images, written and parsed for nothing. In development,
 * any change of a file is another reading, so that Astro loads `portal.ts` again and that validates again.
 */
export function contentLoaders(folder: string, today?: string): (collection: CollectionName) => Loader {
  const fills = new Map<CollectionName, () => void>();
  let records: PortalRecords | undefined;
  let turn = 0;
  const read = (): PortalRecords => (records ??= readContent(folder, today).records);
  const watch = (watcher: NonNullable<LoaderContext['watcher']>): void => {
    let later: NodeJS.Timeout | undefined;
    watcher.add(folder);
    watcher.on('all', (_event, file) => {
      if (!file.startsWith(folder)) return;
      clearTimeout(later);
      later = setTimeout(() => {
        records = undefined;
        turn += 1;
        for (const fill of fills.values()) fill();
      }, PAUSE_MS);
    });
  };
  return (collection) => ({
    name: 'portal-content',
    load: ({ store, watcher }) => {
      if (fills.size === 0 && watcher) watch(watcher);
      const fill = (): void => {
        store.clear();
        for (const id of read()[collection].keys()) store.set({ id, data: { turn } });
      };
      // A second call means that the configuration changed, so read again.
      if (fills.has(collection)) records = undefined;
      fills.set(collection, fill);
      fill();
      return Promise.resolve();
    },
  });
}
