/** The longest quotation a link carries, in characters. */
export const LONGEST = 300;

/** Words as a link carries them: composed letters, single spaces, nothing around. */
export const tidy = (words: string): string =>
  words
    .normalize()
    .replace(/[\s\0]+/gu, ' ')
    .trim();

/** Characters as readers count them for a limit: letters beyond U+FFFF are one. */
export const characters = (words: string): string[] => Array.from(words);

/** The first words within the limit; a word that does not fit whole is left out. */
export function shorten(words: string): string {
  const letters = characters(words);
  if (letters.length <= LONGEST) return words;
  const kept = letters.slice(0, LONGEST).join('');
  return letters[LONGEST] === ' ' ? kept : kept.replace(/ [^ ]*$/u, '');
}

/** Typed and printed quotation marks alike, letter for letter: places in the text stay the same. */
const plainMarks = (text: string): string => text.replace(/[“”„‟]/gu, '"').replace(/[‘’‚‛]/gu, "'");

/**
 * Where words stand in a text, as its first and last index plus one: white space of any length and the form of
 * quotation marks aside. Of several places the first one from `from` on counts, else the first. The text must be NFC.
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
