/** Maximum length of a quotation in a link, in characters. */
export const LONGEST = 300;

/** Normalises a quotation for a link: NFC, single spaces, trimmed. */
export const tidy = (words: string): string =>
  words
    .normalize()
    .replace(/[\s\0]+/gu, ' ')
    .trim();

/** Splits a text into code points, so that letters beyond U+FFFF count once. */
export const characters = (words: string): string[] => Array.from(words);

/** Truncates to whole words within the limit. */
export function shorten(words: string): string {
  const letters = characters(words);
  if (letters.length <= LONGEST) return words;
  const kept = letters.slice(0, LONGEST).join('');
  return letters[LONGEST] === ' ' ? kept : kept.replace(/ [^ ]*$/u, '');
}

/** Replaces typographic quotation marks by ASCII ones, one for one, so that offsets stay the same. */
const plainMarks = (text: string): string => text.replace(/[“”„‟]/gu, '"').replace(/[‘’‚‛]/gu, "'");

/**
 * Finds words in a text; returns start and end offset. Ignores differences in white space and quotation marks. Prefers
 * the first match at or after `from`, else the first match. The text must be NFC.
 */
export function findWords(text: string, words: string, from = 0): [number, number] | undefined {
  const folded: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = /\s/u.test(text.charAt(at)) ? ' ' : text.charAt(at);
    if (letter === ' ' && folded.at(-1) === ' ') continue;
    folded.push(letter);
    places.push(at);
  }
  const all = plainMarks(folded.join(''));
  const sought = plainMarks(tidy(words));
  const begin = places.findIndex((place) => place >= from);
  const near = all.indexOf(sought, begin);
  const found = near < 0 ? all.indexOf(sought) : near;
  const [first, last] = [places[found], places[found + sought.length - 1]];
  return sought === '' || first === undefined || last === undefined ? undefined : [first, last + 1];
}
