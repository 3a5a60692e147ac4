import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { readQuestion, writeQuestion } from './question.ts';

/** Where a reader was on a page of answers: kept in the entry of the history, not in the address. */
interface Place {
  /** How many answers were shown. */
  readonly shown: number;
  /** How far the page was scrolled, in pixels. */
  readonly y: number;
}

/** How many answers are shown at first, and how many more each time. */
export const STEP = 10;
/** Browsers limit how often the history may change. */
const PAUSE = 200;

const placeOf = (state: unknown): Place | undefined =>
  typeof state === 'object' && state !== null && 'shown' in state ? (state as Place) : undefined;

/**
 * How many answers are shown. Back and Forward, also from another page, return to as many answers and to the same place
 * once they stand there (`isReady`): the browser would scroll a page that is still empty. `asked` is the address of what
 * is asked: something else begins anew.
 */
export function usePlace(asked: string, isReady: boolean): [number, () => void] {
  const [shown, setShown] = useState(STEP);
  /** What to return to. */
  const wanted = useRef<Place>(undefined);
  const before = useRef(asked);
  const current = useRef({ shown, asked });
  current.current = { shown, asked };

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const gone = new AbortController();
    const restore = (state: unknown): void => {
      wanted.current = placeOf(state);
      setShown(wanted.current?.shown ?? STEP);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      clearTimeout(timer);
      // While a reader types, the entry is still that of the question before.
      const isOwn = writeQuestion(readQuestion(location.search)) === current.current.asked;
      if (isOwn && !wanted.current)
        history.replaceState({ shown: current.current.shown, y: Math.round(scrollY) } satisfies Place, '');
    };
    restore(history.state);
    addEventListener(
      'popstate',
      ({ state }) => {
        clearTimeout(timer);
        restore(state);
      },
      gone,
    );
    addEventListener(
      'scroll',
      () => {
        clearTimeout(timer);
        timer = setTimeout(keep, PAUSE);
      },
      gone,
    );
    // What leads away is a click, a key or the end of the page.
    addEventListener('click', keep, { signal: gone.signal, capture: true });
    addEventListener('submit', keep, { signal: gone.signal, capture: true });
    addEventListener('pagehide', keep, gone);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, []);

  useEffect(() => {
    if (before.current !== asked && before.current !== '' && !wanted.current) setShown(STEP);
    before.current = asked;
  }, [asked]);

  useLayoutEffect(() => {
    if (!isReady || !wanted.current) return;
    scrollTo(0, wanted.current.y);
    wanted.current = undefined;
  }, [isReady, asked, shown]);

  const more = useCallback(() => {
    setShown((count) => count + STEP);
  }, []);
  return [shown, more];
}
