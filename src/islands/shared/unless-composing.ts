import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

type KeyEvent = KeyboardEvent | ReactKeyboardEvent;

/** `keyCode` of keys handled by an input method (UI Events, 7.3.1). */
const TAKEN = 229;

/**
 * Wraps a key handler to ignore keys of an input method: during composition, arrows select candidates, Enter accepts
 * and Escape cancels. Safari ends the composition before the event of the last key and only marks it by this legacy
 * code.
 */
export const unlessComposing =
  <Event extends KeyEvent>(handle: (event: Event) => void) =>
  (event: Event): void => {
    // oxlint-disable-next-line typescript/no-deprecated -- Safari has no other way to say it.
    const { isComposing, keyCode } = 'nativeEvent' in event ? event.nativeEvent : event;
    if (!isComposing && keyCode !== TAKEN) handle(event);
  };
