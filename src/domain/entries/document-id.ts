import { toIdLetters } from '../../search/language/id-letters.ts';

/**
 * Whether a document id is valid for its symbol: the symbol in ASCII, followed by the year (and issuer) if the symbol
 * is not unique.
 */
export const isIdOfSymbol = (id: string, symbol: string): boolean => {
  const bare = toIdLetters(symbol);
  return id === bare || new RegExp(`^${bare}-\\d{4}(-[a-z0-9-]+)?$`, 'u').test(id);
};
