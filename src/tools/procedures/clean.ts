import { withoutFaults } from '../../domain/text/characters.ts';

/**
 * A value from outside with its texts as the portal may hold them: in normal form NFC, without characters nobody can
 * see. Every other letter stays, typing errors included.
 */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutFaults(value.normalize('NFC'));
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
}
