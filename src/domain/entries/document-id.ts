import { toIdLetters } from '../../search/language/id-letters.ts';

/**
 * The forms a document id may take: its symbol in ASCII, alone or followed by its year (and issuer) where the
 * symbol is not unique.
 */
export const isIdOfSymbol = (id: string, symbol: string): boolean => {
  const bare = toIdLetters(symbol);
  return id === bare || new RegExp(`^${bare}-\\d{4}(-[a-z0-9-]+)?$`, 'u').test(id);
};
