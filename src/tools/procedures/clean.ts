import { withoutFaults } from '../../domain/text/characters.ts';

/** Does something to every text in a value, at any depth. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}

/** A value from outside as the portal may hold it, and what was taken out of its texts. */
export interface Cleaned {
  readonly value: unknown;
  /** Characters that nobody can see. */
  readonly removed: number;
}

/**
 * Brings the texts of a value into normal form NFC and takes out the characters nobody can see. Every other letter
 * stays, typing errors included.
 */
export function cleaned(value: unknown): Cleaned {
  let removed = 0;
  const clean = mapTexts(value, (text) => {
    const normal = text.normalize('NFC');
    const plain = withoutFaults(normal);
    removed += normal.length - plain.length;
    return plain;
  });
  return { value: clean, removed };
}
