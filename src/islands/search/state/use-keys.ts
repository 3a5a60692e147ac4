import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { unlessComposing } from '../../shared/unless-composing.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** Keyboard shortcuts: `/` focuses the field, arrows move through field and results, Escape returns to the field. */
export function useKeys(field: RefObject<HTMLInputElement | null>): (event: KeyboardEvent<HTMLElement>) => void {
  useEffect(() => {
    const gone = new AbortController();
    document.addEventListener(
      'keydown',
      unlessComposing((event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
        event.preventDefault();
        field.current?.focus();
        field.current?.select();
      }),
      gone,
    );
    return () => {
      gone.abort();
    };
  }, [field]);

  return (event) => {
    // The list of suggestions has taken it.
    if (event.isDefaultPrevented()) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
    const stops: (EventTarget | null)[] = [field.current, ...hits];
    const at = stops.indexOf(event.target);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && at > 0) field.current?.focus();
    else if (step !== undefined && stops[at + step] instanceof HTMLElement) (stops[at + step] as HTMLElement).focus();
    else return;
    event.preventDefault();
  };
}
