import { fold } from '../../search/language/fold.ts';
import { isSyllable } from '../../search/language/syllable.ts';
import type { Block } from './law.ts';
import type { LawFault } from './lines.ts';

const WORD = /[\p{L}\p{M}\d]+/gu;
const MARKED = /[^\0-\x7f]/u;

/** An abbreviation such as NĐ or UBND, or a letter alone. */
const ABBREVIATION = /^(?:\p{Lu}{1,6}|\p{L})$/u;

/** A syllable, or one of a name of the highlands that ends in k: Đắk Lắk. */
const isOneWord = (folded: string): boolean => isSyllable(folded) || isSyllable(folded.replace(/k$/u, 'c'));

/** Whether words are glued together in a word: a capital inside it, or marks in what is no Vietnamese syllable. */
const isGlued = (word: string): boolean =>
  !ABBREVIATION.test(word) &&
  (/\p{Ll}\p{Lu}/u.test(word) || (MARKED.test(word) && !/\d/u.test(word) && !isOneWord(fold(word))));

/** Words of a text that seem to be several; `right` are those that the head says are right. */
export function gluedFaults(blocks: readonly Block[], right: readonly string[]): LawFault[] {
  const judged = new Map<string, boolean>(right.map((word) => [word, false]));
  return blocks.flatMap(({ text, line }) =>
    (text.match(WORD) ?? []).flatMap((word): LawFault[] => {
      const known = judged.get(word) ?? isGlued(word);
      judged.set(word, known);
      return known ? [{ rule: 'law-glued', line, values: { value: word } }] : [];
    }),
  );
}
