/** Vowels, including those with breve, circumflex or horn. */
const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ');
/** Tone marks: grave, acute, tilde, hook above, dot below. */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/**
 * Vowel pairs at the end of open syllables, where either vowel may carry the tone: hòa and hoà, khỏe and khoẻ, thúy and
 * thuý.
 */
const OPEN = ['oa', 'oe', 'uy'] as const;

const nfc = (text: string): string => text.normalize('NFC');
const bothCases = (letters: readonly string[]): string[] => letters.flatMap((letter) => [letter, letter.toUpperCase()]);

/** A letter and its replacement for comparison. */
export type Replacement = readonly [written: string, compared: string];

/** đ, and look-alike letters of other languages. */
export const D_LETTERS: readonly Replacement[] = [
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['ɖ', 'd'],
  ['Ɖ', 'D'],
];

/** The same for fields that keep diacritics: all become đ. */
export const D_LOOKALIKES: readonly Replacement[] = D_LETTERS.slice(2).map(([written, compared]) => [
  written,
  compared === 'd' ? 'đ' : 'Đ',
]);

/** All precomposed letters with diacritics. */
export const MARKED_LETTERS: readonly string[] = bothCases([
  ...VOWELS.flatMap((vowel) => ['', ...TONES].map((tone) => nfc(vowel + tone))).filter((letter) => letter > '\x7f'),
  'đ',
]);

/** All other encodings of a letter, with one or all of its diacritics as combining characters, in either order. */
function spellingsOf(letter: string): string[] {
  const [base = '', ...marks] = letter.normalize('NFD');
  const orders = marks.length > 1 ? [marks, [...marks].reverse()] : [marks];
  const written = orders.flatMap(([first = '', second = '']) => [base + first + second, nfc(base + first) + second]);
  return [...new Set(written)].filter((spelling) => spelling !== letter);
}

/** Decomposed letters and their precomposed forms. */
export const COMPOSITIONS: readonly Replacement[] = MARKED_LETTERS.flatMap((letter) =>
  spellingsOf(letter).map((spelling): Replacement => [spelling, letter]),
);

/**
 * Moves the tone from the second to the first of two vowels. Closed syllables are changed too, although only one place
 * is correct there; texts and questions are changed alike, and no other word is spelled so.
 */
export const TONE_PLACES: readonly Replacement[] = OPEN.flatMap(([first = '', second = '']) =>
  bothCases([first]).flatMap((before) =>
    bothCases([second]).flatMap((after) =>
      TONES.map((tone): Replacement => [before + nfc(after + tone), nfc(before + tone) + after]),
    ),
  ),
);
