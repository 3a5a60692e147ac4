import { useCallback, useEffect, useState } from 'react';
import { SearchUnavailable, type Fault } from '../../domain/search/fault.ts';
import { loadSearch, type LoadedSearch } from '../../domain/search/load.ts';
import { fetchIndex } from './fetch-index.ts';

/** Search on its way, ready, or not to be had. */
export type SearchState =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly search: LoadedSearch }
  | { readonly is: 'failed'; readonly fault: Fault };

/** How long a file may take at first, in milliseconds; who tries again has more patience. */
const PATIENCE = 10_000;

/** Loads search from an address, and again when asked to. */
export function useSearch(base: string): [SearchState, () => void] {
  const [state, setState] = useState<SearchState>({ is: 'loading' });
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let isCurrent = true;
    loadSearch(fetchIndex(base, PATIENCE * tries)).then(
      (search) => {
        if (isCurrent) setState({ is: 'ready', search });
      },
      (error: unknown) => {
        const fault = error instanceof SearchUnavailable ? error.fault : 'cut';
        if (isCurrent) setState({ is: 'failed', fault });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [base, tries]);
  const retry = useCallback(() => {
    setState({ is: 'loading' });
    setTries((count) => count + 1);
  }, []);
  return [state, retry];
}
