/** Turns Vietnamese words or a symbol into id letters: `33/2021/NĐ-CP` → `33-2021-nd-cp`. */
export const toIdLetters = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/**
 * The forms a document id may take: its symbol in ASCII, alone or followed by its year (and issuer) where the
 * symbol is not unique.
 */
export const isIdOfSymbol = (id: string, symbol: string): boolean => {
  const bare = toIdLetters(symbol);
  return id === bare || new RegExp(`^${bare}-\\d{4}(-[a-z0-9-]+)?$`, 'u').test(id);
};
