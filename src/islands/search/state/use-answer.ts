import { useEffect, useState } from 'react';
import type { MergedResult } from '../../../search/loading/merge.ts';
import type { LoadedSearch } from '../../../search/loading/load.ts';

/** A question and its answers. */
export interface Answered {
  readonly q: string;
  readonly result: MergedResult;
}

/** More answers nobody reads. */
const MOST = 200;

/** The answers to the newest question that has any yet; nothing while nothing is asked. */
export function useAnswer(search: LoadedSearch | undefined, q: string): Answered | undefined {
  const [answered, setAnswered] = useState<Answered>();
  useEffect(() => {
    const stale = new AbortController();
    if (search && q.trim() !== '') {
      search.answer(q, MOST, stale.signal).then(
        (result) => {
          if (!stale.signal.aborted) setAnswered({ q, result });
        },
        (error: unknown) => {
          // Whoever asked again does not wait for this answer any more.
          if (!stale.signal.aborted) throw error;
        },
      );
    } else setAnswered(undefined);
    return () => {
      stale.abort();
    };
  }, [search, q]);
  return answered;
}
