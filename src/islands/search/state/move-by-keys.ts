import type { KeyboardEvent } from 'react';

/**
 * Arrows move through field and results, Escape returns to the field. Single letters and signs do nothing: a reader who
 * speaks to the device would press them with every word (WCAG 2.1.4).
 */
export function moveByKeys(event: KeyboardEvent<HTMLElement>, field: HTMLInputElement | null): void {
  // The list of suggestions has taken it.
  if (event.isDefaultPrevented()) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
  const stops: (EventTarget | null)[] = [field, ...hits];
  const at = stops.indexOf(event.target);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape' && at > 0) field?.focus();
  else if (step !== undefined && stops[at + step] instanceof HTMLElement) (stops[at + step] as HTMLElement).focus();
  else return;
  event.preventDefault();
}
