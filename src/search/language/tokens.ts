import { fold, marked } from './fold.ts';

/** A word of a text: where it stands, and what it is compared by. */
export interface Token {
  /** Offsets in UTF-16 units into the text it was cut from. */
  readonly start: number;
  readonly end: number;
  /** Without marks, i and y at the end of a syllable being one: what recall goes by. */
  readonly key: string;
  /** With marks, tone placement being one: what precision goes by. */
  readonly marked: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Syllables in which i and y are two spellings of one sound: kĩ and kỹ, lí and lý, quí and quý. */
const Y_AS_I = /^(?:[hklmstv]|qu)y$/u;

/** The form in which words are compared: folded, with i for y where both are in use. */
export function keyOf(word: string): string {
  const plain = fold(word);
  return Y_AS_I.test(plain) ? `${plain.slice(0, -1)}i` : plain;
}

/** Words of a normalised text. Vietnamese writes a space between syllables, so a syllable is a word here. */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const key = keyOf(word);
    // Marks without a letter are no word.
    return key === '' ? [] : [{ start: index, end: index + word.length, key, marked: marked(word) }];
  });
}

/** Whether someone typed marks in a word, which they do on purpose. */
export const hasMarks = ({ marked: form }: Pick<Token, 'marked'>): boolean => fold(form) !== form;

/** What abbreviations are compared by, spaces and signs left out: KH&ĐT, KHĐT and kh đt are one. */
export const joinedKey = (text: string): string =>
  tokenise(text)
    .map(({ key }) => key)
    .join('');
