import { useEffect, useState } from 'react';

/** In milliseconds: who types on is not told of every letter. */
const PAUSE = 600;

/** A text that follows another once that and what is typed rest; at once where `isSettled`. */
export function useSettled(text: string, typed: string, isSettled: boolean): string {
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setSaid(text);
      },
      isSettled ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [text, typed, isSettled]);
  return isSettled ? text : said;
}
