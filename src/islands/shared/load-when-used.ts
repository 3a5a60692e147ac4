/** In milliseconds: code that has not come by then is missing until it does. */
const PATIENCE = 10_000;

interface Outcome<T> {
  readonly ready: (loaded: T) => void;
  readonly failed?: () => void;
}

/**
 * Loads code when a reader goes to a part of the page, at once where they are there already; if it cannot be had, the
 * next focus or click there tries again. Late code is told of as missing, and used all the same when it comes. Returns what loads it for another reason.
 */
export function loadWhenUsed<T>(part: HTMLElement, load: () => Promise<T>, { ready, failed }: Outcome<T>): () => void {
  let isUnderWay = false;
  const begin = (): void => {
    if (isUnderWay) return;
    isUnderWay = true;
    const late = setTimeout(() => failed?.(), PATIENCE);
    load().then(
      (loaded) => {
        clearTimeout(late);
        ready(loaded);
      },
      () => {
        clearTimeout(late);
        isUnderWay = false;
        failed?.();
      },
    );
  };
  part.addEventListener('focusin', begin);
  part.addEventListener('click', begin);
  if (part.contains(document.activeElement)) begin();
  return begin;
}
