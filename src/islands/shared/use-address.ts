import { useCallback, useEffect, useRef, useState } from 'react';

/** How a state came about: step by step (letters typed, a list gone through by keys), or asked for as a whole. */
export type Asking = 'typing' | 'asked';

/** How a state stands in an address. */
export interface InAddress<State> {
  /** Reads it from `location.search`. */
  readonly read: (search: string) => State;
  /** What follows the path, such as `?q=…`; nothing for a state that says nothing. */
  readonly write: (state: State) => string;
  /** What becomes of it when the page opens. */
  readonly begin?: (inAddress: State) => State;
}

/** Browsers refuse addresses that change too often. */
const PAUSE = 300;

/**
 * The state in the address; undefined until the page runs. One asked for as a whole is a step in the history; while
 * typing, the address follows without adding steps, so that Back leads to the last state asked for.
 */
export function useAddress<State>({
  read,
  write,
  begin,
}: InAddress<State>): [State | undefined, (next: State, how: Asking) => void] {
  const [state, setState] = useState<State>();
  /** Whether the newest step of the history was asked for, which typing must not overwrite. */
  const isAsked = useRef(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const inAddress = read(location.search);
    setState(begin ? begin(inAddress) : inAddress);
    const goBack = (): void => {
      clearTimeout(timer.current);
      isAsked.current = true;
      setState(read(location.search));
    };
    addEventListener('popstate', goBack);
    return () => {
      removeEventListener('popstate', goBack);
    };
  }, [read, begin]);

  const ask = useCallback(
    (next: State, how: Asking): void => {
      setState(next);
      clearTimeout(timer.current);
      const record = (): void => {
        const address = location.pathname + write(next);
        if (address === location.pathname + location.search + location.hash) {
          // Enter after typing: the address is there already, and is a step of its own from now on.
        } else if (isAsked.current) history.pushState(null, '', address);
        else history.replaceState(null, '', address);
        isAsked.current = how === 'asked';
      };
      if (how === 'asked') record();
      else timer.current = setTimeout(record, PAUSE);
    },
    [write],
  );
  return [state, ask];
}
