/** Vowels with what makes them letters of their own: breve, circumflex, horn. */
const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ');
/** Tone marks: grave, acute, tilde, hook, dot. */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Vowels that open syllables end with, and of which either may carry the tone: hòa and hoà, khỏe and khoẻ, thúy and thuý. */
const OPEN = ['oa', 'oe', 'uy'] as const;

const nfc = (text: string): string => text.normalize('NFC');
const bothCases = (letters: readonly string[]): string[] => letters.flatMap((letter) => [letter, letter.toUpperCase()]);

/** A letter replaced by what it is compared as. */
export type Replacement = readonly [written: string, compared: string];

/** đ, and the letters of other languages that look like it and are typed for it. */
export const D_LETTERS: readonly Replacement[] = [
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['ɖ', 'd'],
  ['Ɖ', 'D'],
];

/** The same where marks are kept: one đ of them all. */
export const D_LOOKALIKES: readonly Replacement[] = D_LETTERS.slice(2).map(([written, compared]) => [
  written,
  compared === 'd' ? 'đ' : 'Đ',
]);

/** Every letter with marks in one character. */
export const MARKED_LETTERS: readonly string[] = bothCases([
  ...VOWELS.flatMap((vowel) => ['', ...TONES].map((tone) => nfc(vowel + tone))).filter((letter) => letter > '\x7f'),
  'đ',
]);

/** Every other way to write a letter with marks, its marks apart or one of them, in either order. */
function spellingsOf(letter: string): string[] {
  const [base = '', ...marks] = letter.normalize('NFD');
  const orders = marks.length > 1 ? [marks, [...marks].reverse()] : [marks];
  const written = orders.flatMap(([first = '', second = '']) => [base + first + second, nfc(base + first) + second]);
  return [...new Set(written)].filter((spelling) => spelling !== letter);
}

/** Letters whose marks stand apart, and the one character each is. */
export const COMPOSITIONS: readonly Replacement[] = MARKED_LETTERS.flatMap((letter) =>
  spellingsOf(letter).map((spelling): Replacement => [spelling, letter]),
);

/**
 * The tone on the second of two vowels, and on the first. It is moved in closed syllables too, where only one place is
 * right: texts and questions are written alike, and nothing else is spelled so.
 */
export const TONE_PLACES: readonly Replacement[] = OPEN.flatMap(([first = '', second = '']) =>
  bothCases([first]).flatMap((before) =>
    bothCases([second]).flatMap((after) =>
      TONES.map((tone): Replacement => [before + nfc(after + tone), nfc(before + tone) + after]),
    ),
  ),
);
