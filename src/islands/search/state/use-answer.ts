import { useEffect, useState } from 'react';
import type { MergedResult } from '../../../search/loading/merge.ts';
import type { LoadedSearch } from '../../../search/loading/load.ts';

/** A question and its results. */
export interface Answered {
  readonly q: string;
  readonly result: MergedResult;
}

/** Maximum number of results. */
const MOST = 200;

/** The results of the latest question that has any yet; undefined without a question. */
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
          // The error of an aborted question is irrelevant.
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
