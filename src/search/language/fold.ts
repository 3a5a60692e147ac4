/** Invisible characters that copied text often contains: zero-width characters, soft hyphens, byte order marks. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u3000]/gu;

/** Normalises text for comparison: NFC, plain spaces, no invisible characters, đ instead of Eth. */
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
 * Removes diacritics and case: `Đầu tư` becomes `dau tu`. Precomposed text keeps its length, so offsets in the folded
 * text are valid in the original.
 */
export const fold = (text: string): string => text.replace(/[^\0-\x7f]|[A-Z]/gu, foldCharacter);

/** Combining tone marks: grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * Normalises the spelling of a syllable with diacritics, in lower case: the tone of an open `oa`, `oe`, `uy` moves to
 * the first vowel (hoà becomes hòa), which is a matter of style. `quý` is not affected because its u belongs to the q.
 */
export function marked(syllable: string): string {
  const lower = syllable.toLowerCase().normalize('NFC');
  const plain = fold(lower);
  if (!/(?:o[ae]|uy)$/u.test(plain) || plain.endsWith('quy')) return lower;
  const end = lower.slice(-2).normalize('NFD');
  const tone = TONE.exec(end)?.[0];
  if (tone === undefined) return lower;
  const vowels = end.replace(TONE, '');
  // A vowel with a diacritic of its own is another vowel and keeps its tone.
  if (vowels !== plain.slice(-2)) return lower;
  return `${lower.slice(0, -2)}${vowels.slice(0, 1)}${tone}${vowels.slice(1)}`.normalize('NFC');
}
