/** Characters readers do not see, which copied text often carries: zero-width ones, soft hyphens, byte order marks. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u3000]/gu;

/** Text in the one form everything is compared in: NFC, plain spaces, nothing invisible, đ not written as Eth. */
export const normalise = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/[ÐƉ]/gu, 'Đ')
    .replace(/[ðɖ]/gu, 'đ');

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = character
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðɖ]/gu, 'd')
    .normalize('NFC');
  folded.set(character, plain);
  return plain;
}

/**
 * Text without marks and in lower case: `Đầu tư` becomes `dau tu`. On precomposed letters it keeps the length, so that
 * places in the folded text are places in the text.
 */
export const fold = (text: string): string => text.replace(/[^\0-\x7f]|[A-Z]/gu, foldCharacter);

/** Tone marks as they decompose: grave, acute, tilde, hook, dot. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * The one spelling of a syllable with its marks, in lower case: the tone of an open `oa`, `oe`, `uy` stands on the first
 * vowel (hòa, not hoà), which is only a matter of taste. `quý` has no such choice: its u belongs to the q.
 */
export function marked(syllable: string): string {
  const lower = syllable.toLowerCase().normalize('NFC');
  const plain = fold(lower);
  if (!/(?:o[ae]|uy)$/u.test(plain) || plain.endsWith('quy')) return lower;
  const end = lower.slice(-2).normalize('NFD');
  const tone = TONE.exec(end)?.[0];
  if (tone === undefined) return lower;
  const vowels = end.replace(TONE, '');
  // With a mark of its own a vowel is another one, and keeps its tone.
  if (vowels !== plain.slice(-2)) return lower;
  return `${lower.slice(0, -2)}${vowels.slice(0, 1)}${tone}${vowels.slice(1)}`.normalize('NFC');
}
