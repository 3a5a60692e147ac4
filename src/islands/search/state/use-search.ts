import { useCallback } from 'react';
import { loadSearch, type LoadedSearch } from '../../../search/loading/load.ts';
import { fetchFrom } from '../../shared/fetch-from.ts';
import { useLoaded, type Loaded } from '../../shared/use-loaded.ts';

/** Search on its way, ready, or not to be had. */
export type SearchState = Loaded<LoadedSearch>;

/** Loads search from an address, and again when asked to. */
export const useSearch = (base: string): [SearchState, () => void] =>
  useLoaded(useCallback((patience) => loadSearch(fetchFrom(base, patience)), [base]));
