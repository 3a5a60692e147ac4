import { useCallback, useEffect, useRef, useState } from 'react';

/** How a state was reached: in steps (typing, arrow keys) or by an explicit action. */
export type Asking = 'typing' | 'asked';

/** How a state is stored in the address. */
export interface InAddress<State> {
  /** Parses `location.search`. */
  readonly read: (search: string) => State;
  /** Everything after the path, such as `?q=…`; empty for the initial state. */
  readonly write: (state: State) => string;
  /** Adapts the state when the page opens. */
  readonly begin?: (inAddress: State) => State;
}

/** Browsers limit how often the address may change. */
const PAUSE = 300;

/**
 * State stored in the address; undefined until hydration. An explicit action adds a history entry; typing replaces the
 * address, so that Back returns to the last explicit state.
 */
export function useAddress<State>({
  read,
  write,
  begin,
}: InAddress<State>): [State | undefined, (next: State, how: Asking) => void] {
  const [state, setState] = useState<State>();
  /** Whether the current history entry came from an explicit action, which typing must not overwrite. */
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
          // Enter after typing: the address is current and becomes a history entry of its own.
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
