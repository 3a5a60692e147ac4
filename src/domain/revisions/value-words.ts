import type { FieldChange } from './field-change.ts';

/** A field path for display; list indexes are counted from 1. */
export const pathWords = (path: FieldChange['path']): string =>
  path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' › ');

/** Number of characters shown before the first difference, for context. */
const LEAD = 40;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : JSON.stringify(value);

/** A value for display, truncated: texts as they are, anything else as JSON. */
export function valueWords(value: unknown, longest: number): string {
  const letters = Array.from(textOf(value));
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('')}…`;
}

/** Both values of a change for display, truncated; long values start shortly before their first difference. */
export function changedWords(before: unknown, after: unknown, longest: number): [before: string, after: string] {
  const [old, now] = [textOf(before), textOf(after)].map((text) => Array.from(text)) as [string[], string[]];
  const differs = old.findIndex((letter, index) => letter !== now[index]);
  const near = Math.max((differs === -1 ? old.length : differs) - LEAD, 0);
  const space = old.indexOf(' ', near);
  const start = near > 0 && space !== -1 && space < near + LEAD ? space + 1 : near;
  const isLong = Math.max(old.length, now.length) > longest;
  const cut = (letters: readonly string[]): string =>
    isLong && start > 0
      ? valueWords(`…${letters.slice(start).join('')}`, longest)
      : valueWords(letters.join(''), longest);
  return [cut(old), cut(now)];
}
