import { useEffect, useState } from 'react';

/** In milliseconds: who types on is not told of every letter. */
const PAUSE = 600;

/** A text that follows another once that rests; at once where `isSettled`. */
export function useSettled(text: string, isSettled: boolean): string {
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
  }, [text, isSettled]);
  return isSettled ? text : said;
}
