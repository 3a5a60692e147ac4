import { marked } from '../../language/fold.ts';
import { mayBeStop } from '../../language/stop-words.ts';
import { keyOf } from '../../language/tokens.ts';
import { isSyllable } from '../../language/syllable.ts';
import { decodeTelex, decodeVni } from '../../language/typing.ts';
import type { Query, QueryWord } from '../../terms/query.ts';
import type { Alternative } from '../../terms/vocabulary.ts';
import type { CommonWords } from './neighbours.ts';

/** Maximum number of words that are looked up; further words only rank. */
const MOST_SLOTS = 12;
const STOP_SHARE = 0.5;

/** A word of a question with its alternatives, likeliest first. */
export interface Slot {
  readonly word: QueryWord;
  readonly options: readonly Alternative[];
  /** Whether the word may be incomplete because it is still being typed. */
  readonly isOpen: boolean;
  /** Its decoded form if it may be Telex or VNI input. */
  readonly decoded?: string | undefined;
  /** Its spelling with diacritics; undefined if typed without. */
  readonly spelling?: string | undefined;
  /** Its share of the total weight. */
  readonly share: number;
}

/** The likeliest alternative of a word; empty if there is no word. */
export const likeliest = (slot: Slot | undefined): string => slot?.options[0]?.key ?? '';

export function slotsOf({ words, isOpen }: Query, common: Pick<CommonWords, 'has'>): Slot[] {
  const hasMarks = words.some((word) => word.marked !== undefined);
  const taken = words.slice(0, MOST_SLOTS);
  return taken.map((word, at): Slot => {
    const own = {
      isOpen: isOpen && at === words.length - 1,
      share: mayBeStop(word) ? STOP_SHARE : 1,
      // Numbers have several correct forms.
      spelling: hasMarks && keyOf(word.typed) === word.key ? (word.marked ?? marked(word.typed)) : undefined,
    };
    const typed: Alternative = { key: word.key, quality: 1, how: 'typed' };
    if (common.has(word.key)) return { word, options: [typed], ...own };
    const decoded = [decodeTelex(word.key), decodeVni(word.key)].flatMap((key) =>
      key === undefined ? [] : keyOf(key),
    );
    const sure = decoded.find((key) => common.has(key)) ?? (isSyllable(word.key) ? undefined : decoded[0]);
    if (sure === undefined) return { word, options: [typed], decoded: decoded[0], ...own };
    const as: QueryWord = { ...word, key: sure, isDecoded: true };
    return {
      word: as,
      options: [{ key: sure, quality: 1, how: 'typed' }],
      decoded: word.key,
      ...own,
      spelling: undefined,
    };
  });
}
