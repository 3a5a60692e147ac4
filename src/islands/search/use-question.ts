import { useCallback, useEffect, useRef, useState } from 'react';
import { readQuestion, writeQuestion, type Question } from './question.ts';

/** How a question came about: typed letter by letter, or asked as a whole (Enter, a filter, a suggestion). */
export type Asking = 'typing' | 'asked';

/** Browsers refuse addresses that change too often. */
const PAUSE = 300;

/**
 * The question in the address. One asked as a whole is a step in the history; while typing, the address follows
 * without adding steps, so that Back leads to the last question asked. `typed` is what was typed before this ran.
 */
export function useQuestion(typed: () => string): [Question, (next: Question, how: Asking) => void] {
  const [question, setQuestion] = useState<Question>({ q: '' });
  /** Whether the newest step of the history is a question asked, which typing must not overwrite. */
  const isAsked = useRef(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const inAddress = readQuestion(location.search);
    const early = typed();
    setQuestion(early === '' ? inAddress : { ...inAddress, q: early });
    const goBack = (): void => {
      clearTimeout(timer.current);
      isAsked.current = true;
      setQuestion(readQuestion(location.search));
    };
    addEventListener('popstate', goBack);
    return () => {
      removeEventListener('popstate', goBack);
    };
  }, [typed]);

  const ask = useCallback((next: Question, how: Asking): void => {
    setQuestion(next);
    clearTimeout(timer.current);
    const write = (): void => {
      const address = location.pathname + writeQuestion(next);
      if (address === location.pathname + location.search) {
        // Enter after typing: the address is there already, and is a step of its own from now on.
      } else if (isAsked.current) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      isAsked.current = how === 'asked';
    };
    if (how === 'asked') write();
    else timer.current = setTimeout(write, PAUSE);
  }, []);
  return [question, ask];
}
