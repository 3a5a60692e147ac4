import { placesOf } from './places-of.ts';

/** An article of a plain text that has some words, how often, and the words as they stand there first. */
export interface ArticleWithWords {
  /** Its anchor: `dieu-3`. */
  readonly id: string;
  /** Its line: “Điều 3. Giải thích từ ngữ”. */
  readonly title: string;
  readonly count: number;
  readonly first: string;
}

const ARTICLE = /^Điều (?<number>\d+)(?<letter>\p{Ll}?)\..*$/gmu;

/**
 * The articles of a text of law as plain text, as its lines begin with them. Articles that a text quotes have numbers of
 * their own, which do not go on from the one before.
 */
function* articlesIn(text: string) {
  let last = 0;
  let before: { id: string; title: string; from: number } | undefined;
  for (const { 0: line, index, groups } of text.matchAll(ARTICLE)) {
    const number = Number(groups?.number);
    const letter = groups?.letter ?? '';
    if (number !== last + 1 && (letter === '' || number !== last)) continue;
    if (before) yield { ...before, to: index };
    last = number;
    before = { id: `dieu-${number}${letter.replace('đ', 'dd')}`, title: line, from: index };
  }
  if (before) yield { ...before, to: text.length };
}

/** Where words stand in a whole text of law, article by article; found as `placesOf` finds them. */
export function inArticles(text: string, words: string): ArticleWithWords[] {
  const whole = text.normalize();
  const { length } = words.normalize().trim();
  return [...articlesIn(whole)].flatMap(({ id, title, from, to }) => {
    const own = whole.slice(from, to);
    const [at, ...more] = placesOf(own, words);
    return at === undefined ? [] : [{ id, title, count: more.length + 1, first: own.slice(at, at + length) }];
  });
}
