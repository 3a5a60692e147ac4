import { useEffect, useRef } from 'react';
import { shortened } from './question.ts';

/** Puts the question before the title of the page, for tabs and the history. */
export function useTitle(q: string): void {
  const own = useRef<string>(undefined);
  useEffect(() => {
    own.current ??= document.title;
    const shown = shortened(q.trim());
    document.title = shown === '' ? own.current : `${shown} – ${own.current}`;
  }, [q]);
}
