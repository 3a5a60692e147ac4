import type { Loader, LoaderContext } from 'astro/loaders';
import type { PortalRecords } from '../../domain/entries/records.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { readContent } from './read-content.ts';

/** Debounce in milliseconds, for saves of several files. */
const PAUSE_MS = 50;

/**
 * Creates Astro loaders that share one validated read of the content. Malformed entries are omitted; `portal.ts` then
 * stops with the problems. In development, any change of a file reloads all collections, so that `portal.ts` validates
 * again; the folder is read once for all of them.
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
    load: (context) => {
      const { store, watcher } = context;
      if (fills.size === 0 && watcher) watch(watcher);
      const fill = (): void => {
        store.clear();
        for (const [id, record] of read()[collection]) {
          const data = record as Record<string, unknown>;
          store.set({ id, data, digest: context.generateDigest({ data, turn }) });
        }
      };
      // A second call means that the configuration changed, so read again.
      if (fills.has(collection)) records = undefined;
      fills.set(collection, fill);
      fill();
      return Promise.resolve();
    },
  });
}
