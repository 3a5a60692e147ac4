import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

type KeyEvent = KeyboardEvent | ReactKeyboardEvent;

/** What browsers give as `keyCode` for every key that an input method takes (UI Events, 7.3.1). */
const TAKEN = 229;

/**
 * A key handler that leaves alone the keys of an input method: while it composes a word, arrows choose among its
 * proposals, Enter takes one and Escape drops them. Safari ends a composition before it tells of the key that ended it,
 * and says so by the old code alone.
 */
export const unlessComposing =
  <Event extends KeyEvent>(handle: (event: Event) => void) =>
  (event: Event): void => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari has no other way to say it.
    const { isComposing, keyCode } = 'nativeEvent' in event ? event.nativeEvent : event;
    if (!isComposing && keyCode !== TAKEN) handle(event);
  };
