import { seek, type Sought, type SoughtWord } from './match.ts';
import type { Knowledge } from './knowledge.ts';
import type { ReadWord, Reading } from './readings.ts';
import { isEnglish, isEnglishWord, isTalk, saidFor } from '../language/english.ts';
import { isSpoken, mayBeSpoken } from '../language/fillers.ts';
import { mayBeStop } from '../language/stop-words.ts';
import { variantsOf } from '../language/variants.ts';
import type { Alternative } from '../terms/vocabulary.ts';
import {
  LONG,
  MAYBE_SPOKEN,
  MOST_BOND,
  MOST_SLIPPED,
  SLIP,
  STOP_WEIGHT,
  SYNONYM,
  UNKNOWN,
  VARIANT,
} from '../weights/weights.ts';

/** Letters that may be the initials of several words (GTVT), which no text has as a word. */
const mayBeInitials = ({ key, typed }: ReadWord): boolean =>
  key.length > 1 && key.length <= 8 && (!/[aeiouy]/u.test(key) || (/^\p{Lu}+$/u.test(typed) && typed.length > 1));

/** What the words of a reading may stand for, and how much each tells; one that no text has tells nothing. */
export function seekWords(
  { words, substitutions }: Reading,
  { vocabulary, sideBySide, pool }: Knowledge,
  isOpen: boolean,
): Sought {
  const isJoining = words.every(mayBeStop);
  const isPlainTalk = words.length > LONG && words.every(({ marked }) => marked === undefined);
  const inEnglish = isEnglish(words);
  const isShort = words.length > 1 && words.length <= MOST_SLIPPED;
  return seek(
    words.map((word, at): SoughtWord => {
      const isLast = isOpen && at === words.length - 1 && substitutions.length === 0;
      const own = vocabulary.alternatives(word.key, isLast);
      const variants = variantsOf(word.marked ?? word.key).filter((key) => vocabulary.has(key));
      const synonyms = inEnglish && !isTalk(word) ? saidFor(word.key).flatMap((stem) => vocabulary.family(stem)) : [];
      // In a long question hardly any two words stand side by side in a name: only what no text has is a slip there.
      const maySlip =
        !(isLast && word.key.length < 3) &&
        !isSpoken(word) &&
        !mayBeStop(word) &&
        !(inEnglish && isEnglishWord(word)) &&
        (!vocabulary.has(word.key) || isShort);
      const slips = maySlip ? sideBySide().slipsOf(word, words[at - 1]?.key, words[at + 1]?.key) : [];
      const known = new Set(own.map(({ key }) => key));
      const more = (keys: readonly string[], rest: Omit<Alternative, 'key'>): Alternative[] =>
        keys.filter((key) => !known.has(key)).map((key) => ({ key, ...rest }));
      const alternatives = [
        ...own,
        ...more(variants, { quality: VARIANT, how: 'form' }),
        ...more(synonyms, { quality: SYNONYM, how: 'form' }),
        ...more(slips, { quality: SLIP, how: 'repaired' }),
      ];
      return {
        ...word,
        isNumber: /^\d/u.test(word.key),
        bond: bondOf(words[at - 1], word),
        alternatives,
        weight: (isJoining ? 1 : weigh(word, alternatives)) * word.share,
      };
    }),
  );

  function bondOf(before: ReadWord | undefined, word: ReadWord): number | undefined {
    const apart = before && (vocabulary.weight(before.key) + vocabulary.weight(word.key)) / 2;
    // A short question is its words; of a long one most stand anywhere, and pairs say which are meant.
    if (words.length <= LONG || !before || !apart || mayBeStop(before) || mayBeStop(word)) return undefined;
    const count = pool.countBeside(before.key, word.key);
    if (!count) return undefined;
    const together = Math.log(1 + pool.texts.length / count);
    return Math.min(MOST_BOND, Math.max(1, together / apart));
  }

  function weigh(word: ReadWord, alternatives: readonly Alternative[]): number {
    if (inEnglish && isTalk(word)) return STOP_WEIGHT;
    if (vocabulary.has(word.key)) {
      const weight = vocabulary.typedWeight(word);
      return isPlainTalk && mayBeSpoken(word.key) ? Math.min(weight, MAYBE_SPOKEN) : weight;
    }
    if (alternatives.length === 0) return mayBeInitials(word) ? UNKNOWN : 0;
    return Math.max(...alternatives.map(({ key }) => vocabulary.weight(key)));
  }
}

/** How much all words of a question tell, those that no text has as much as rare ones: what a whole answer has. */
export const askedWeight = ({ words }: Sought): number =>
  words.reduce((sum, word) => sum + (word.weight > 0 || isSpoken(word) ? word.weight : UNKNOWN), 0);
