import { useCallback, useRef } from 'react';
import { MANIFEST } from '../../../search/loading/files.ts';
import { loadSearch, type LoadedSearch } from '../../../search/loading/load.ts';
import { fetchFrom } from '../../shared/fetch-from.ts';
import { useLoaded, type Loaded } from '../../shared/use-loaded.ts';

/** Search is loading, ready or unavailable. */
export type SearchState = Loaded<LoadedSearch>;

/**
 * Loads search from an address, beginning with the manifest that came with the page; the returned function retries, with
 * the manifest of today: an open page may be older than the files of the site.
 */
export function useSearch(base: string, manifest: string): [SearchState, () => void] {
  const own = useRef<string>(manifest);
  const load = useCallback(
    (patience: number) => {
      const known = own.current;
      own.current = '';
      const fetcher = fetchFrom(base, patience);
      return loadSearch((file, stale) =>
        file === MANIFEST && known !== '' ? Promise.resolve(new TextEncoder().encode(known)) : fetcher(file, stale),
      );
    },
    [base],
  );
  return useLoaded(load);
}
