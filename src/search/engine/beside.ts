import { fold } from '../language/fold.ts';
import { isNear } from '../terms/vocabulary.ts';
import type { Text } from '../terms/prepared-text.ts';
import type { QueryWord } from '../terms/query.ts';

/** A word of the texts beside another one, with its marks. */
type Beside = Map<string, Map<string, string>>;

/** Letters of a word in which one is half of it. */
const SHORT = 2;

/** Letters that sound alike in some part of the country, as one: trú and chú, sổ and xổ, nhân and nhâng. */
const sound = (form: string): string =>
  form
    .replace(/^(?:tr)/u, 'ch')
    .replace(/^x/u, 's')
    .replace(/^(?:gi|r|v)/u, 'd')
    .replace(/ng$/u, 'n')
    .replace(/c$/u, 't')
    .replace(/^f/u, 'ph');

/** Whether two words differ by a slip: one letter, or one sound for another. */
const isSlip = (a: string, b: string): boolean => a !== b && (isNear(a, b) || sound(a) === sound(b));

/**
 * Which words stand side by side in names. A word beside which it never stands is a slip of one that does: “tạn trú”,
 * “tạm chú”, though trú and chú are both words.
 */
export class SideBySide {
  readonly #after: Beside = new Map();
  readonly #before: Beside = new Map();
  /** Words of two letters, as they are spelled. */
  readonly #short = new Set<string>();

  constructor(texts: Iterable<Text>) {
    const put = (beside: Beside, key: string, other: string, form: string): void => {
      const own = beside.get(key) ?? new Map<string, string>();
      own.set(other, form);
      beside.set(key, own);
    };
    for (const { keys, tokens } of texts) {
      keys.forEach((key, at) => {
        if (key.length <= SHORT) this.#short.add(tokens[at]?.marked ?? key);
        const next = keys[at + 1];
        if (next === undefined) return;
        put(this.#after, key, next, tokens[at + 1]?.marked ?? next);
        put(this.#before, next, key, tokens[at]?.marked ?? key);
      });
    }
  }

  /** Whether two words stand side by side in a name. */
  has(left: string, right: string): boolean {
    return this.#after.get(left)?.has(right) === true;
  }

  /** Whether a word is one of two letters that names have: with one other letter it is another word, đi is no slip of độ. */
  #isShort({ key, marked }: QueryWord): boolean {
    return key.length <= SHORT && this.#short.has(marked ?? key);
  }

  /** The words that a typed one may be a slip of; none where it stands beside a neighbour as it was typed. */
  slipsOf(word: QueryWord, left: string | undefined, right: string | undefined): string[] {
    const beside = [this.#after.get(left ?? ''), this.#before.get(right ?? '')];
    if (/\d/u.test(word.key) || this.#isShort(word) || beside.some((words) => words?.has(word.key))) return [];
    const isLike = (key: string, form: string): boolean =>
      key.length > 1 &&
      (word.marked === undefined || fold(word.marked) === word.marked
        ? isSlip(word.key, key)
        : isSlip(word.marked, form) && fold(form) !== word.key);
    return [
      ...new Set(
        beside.flatMap((words) => [...(words ?? [])].filter(([key, form]) => isLike(key, form)).map(([key]) => key)),
      ),
    ];
  }
}
