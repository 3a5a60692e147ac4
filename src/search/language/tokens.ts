import { fold, marked } from './fold.ts';

/** A word of a text with its position and comparison keys. */
export interface Token {
  /** Offsets in UTF-16 units into the text it was cut from. */
  readonly start: number;
  readonly end: number;
  /** Without diacritics, and with final i and y unified; used to find matches (recall). */
  readonly key: string;
  /** With diacritics, and with unified tone placement; used to rank them (precision). */
  readonly marked: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Syllables in which i and y are alternative spellings: kĩ and kỹ, lí and lý, quí and quý. */
const Y_AS_I = /^(?:[hklmstv]|qu)y$/u;

/** Comparison key of a word: folded, with i for y where both spellings are in use. */
export function keyOf(word: string): string {
  const plain = fold(word);
  return Y_AS_I.test(plain) ? `${plain.slice(0, -1)}i` : plain;
}

/** What is known of a word: texts repeat the same few thousand syllables. */
const known = new Map<string, Pick<Token, 'key' | 'marked'>>();
const MOST_KNOWN = 20_000;

function formsOf(word: string): Pick<Token, 'key' | 'marked'> {
  const own = known.get(word);
  if (own) return own;
  const forms = { key: keyOf(word), marked: marked(word) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, forms);
  return forms;
}

/** Splits a normalised text into words. Vietnamese separates syllables by spaces, so a word is a syllable here. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const { 0: word, index } = found;
    const { key, marked: form } = formsOf(word);
    // Combining marks without a letter are not a word.
    if (key !== '') tokens.push({ start: index, end: index + word.length, key, marked: form });
  }
  return tokens;
}

/** Whether a word was typed with diacritics, which people only do deliberately. */
export const hasMarks = ({ marked: form }: Pick<Token, 'marked'>): boolean => fold(form) !== form;

/** Comparison key of abbreviations, without spaces and punctuation: KH&ĐT, KHĐT and kh đt are the same. */
export const joinedKey = (text: string): string =>
  tokenise(text)
    .map(({ key }) => key)
    .join('');
