import { useEffect, useRef } from 'react';

/** Longer questions would hide the name of the page. */
const LONGEST = 60;

/** Puts the question before the title of the page, for tabs and the history. */
export function useTitle(q: string): void {
  const own = useRef<string>(undefined);
  useEffect(() => {
    own.current ??= document.title;
    const asked = q.trim();
    const shown = asked.length > LONGEST ? `${asked.slice(0, LONGEST)}…` : asked;
    document.title = shown === '' ? own.current : `${shown} – ${own.current}`;
  }, [q]);
}
