import { useCallback, useEffect, useState } from 'react';
import { SearchUnavailable, type Fault } from '../../search/records/fault.ts';

/** A value that is loading, ready or unavailable. */
export type Loaded<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'failed'; readonly fault: Fault };

/** Initial timeout of a file in milliseconds; a retry waits longer. */
const PATIENCE = 10_000;

/** Loads a value at once; the returned function retries. `load` receives the timeout in milliseconds. */
export function useLoaded<T>(load: (patience: number) => Promise<T>): [Loaded<T>, () => void] {
  const [state, setState] = useState<Loaded<T>>({ is: 'loading' });
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let isCurrent = true;
    load(PATIENCE * tries).then(
      (value) => {
        if (isCurrent) setState({ is: 'ready', value });
      },
      (error: unknown) => {
        const fault = error instanceof SearchUnavailable ? error.fault : 'cut';
        if (isCurrent) setState({ is: 'failed', fault });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load, tries]);
  const retry = useCallback(() => {
    setState({ is: 'loading' });
    setTries((count) => count + 1);
  }, []);
  return [state, retry];
}
