import { useCallback, useEffect, useState } from 'react';
import { SearchUnavailable, type Fault } from '../../search/records/fault.ts';

/** Something on its way, ready, or not to be had. */
export type Loaded<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'failed'; readonly fault: Fault };

/** How long a file may take at first, in milliseconds; who tries again has more patience. */
const PATIENCE = 10_000;

/** Loads something at once, and again when asked to. `load` gets the milliseconds a file may take. */
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
