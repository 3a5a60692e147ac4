import type { Loader, LoaderContext } from 'astro/loaders';
import type { PortalRecords } from '../../domain/entries/records.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schema/fields/collection-names.ts';
import { readContent } from './read-content.ts';

/** Debounce in milliseconds, for saves of several files. */
const PAUSE_MS = 50;

/** The collections that Astro's store does not hold. */
type Unstored = 'services';
/**
 * The collections in Astro's store. Services are not: digesting, writing and parsing a copy of thousands of long entries
 * would take longer than to read them, and `portal.ts` has them from the same reading.
 */
export const STORED = COLLECTION_NAMES.filter((name): name is Exclude<CollectionName, Unstored> => name !== 'services');
export type StoredCollection = (typeof STORED)[number];

/**
 * Creates Astro loaders that share one validated read of the content. Malformed entries are omitted; `portal.ts` then
 * stops with the problems. In development, any change of a file reloads all collections, so that `portal.ts` validates
 * again; the folder is read once for all of them.
 */
export function contentLoaders(folder: string, today?: string): (collection: StoredCollection) => Loader {
  const fills = new Map<StoredCollection, () => void>();
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
        // The number of the change is digest enough: the store is never kept from one run to the next.
        for (const [id, data] of read()[collection]) store.set({ id, data: data, digest: turn });
      };
      // A second call means that the configuration changed, so read again.
      if (fills.has(collection)) records = undefined;
      fills.set(collection, fill);
      fill();
      return Promise.resolve();
    },
  });
}
