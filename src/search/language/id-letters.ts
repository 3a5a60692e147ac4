/** Converts Vietnamese words or a symbol to the form of ids: `33/2021/NĐ-CP` → `33-2021-nd-cp`. */
export const toIdLetters = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
