import { useCallback } from 'react';
import { loadSearch, type LoadedSearch } from '../../../search/loading/load.ts';
import { fetchFrom } from '../../shared/fetch-from.ts';
import { useLoaded, type Loaded } from '../../shared/use-loaded.ts';

/** Search is loading, ready or unavailable. */
export type SearchState = Loaded<LoadedSearch>;

/** Loads search from an address; the returned function retries. */
export const useSearch = (base: string): [SearchState, () => void] =>
  useLoaded(useCallback((patience) => loadSearch(fetchFrom(base, patience)), [base]));
