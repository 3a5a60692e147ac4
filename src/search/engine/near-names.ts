import type { Text } from '../terms/prepared-text.ts';
import { spelling } from '../terms/spelling.ts';

/** Number of names compared letter by letter. */
const CANDIDATES = 40;
const ANSWERS = 12;

const threes = (text: string): Set<string> => {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
};

/** A name whose spelling resembles the question. */
export interface NearName {
  readonly name: number;
  /** 1: identical; 0: nothing in common. */
  readonly likeness: number;
}

/**
 * Finds names by their whole spelling, which covers words that were run together, truncated or mistyped as other words.
 * Trigrams preselect the names because Fuse compares every name it is given.
 */
export class NearNames {
  readonly #names: readonly string[];
  readonly #byThree = new Map<string, number[]>();

  constructor(texts: readonly Text[]) {
    this.#names = texts.map(({ keys }) => keys.join(' '));
    this.#names.forEach((name, index) => {
      for (const three of threes(name)) {
        const own = this.#byThree.get(three);
        if (own) own.push(index);
        else this.#byThree.set(three, [index]);
      }
    });
  }

  /** The names that are spelled most nearly so; none while the code that compares is not here. */
  find(typed: string): NearName[] {
    const Fuse = spelling();
    if (!Fuse) return [];
    const sought = threes(typed);
    const shared = new Map<number, number>();
    for (const three of sought) {
      for (const name of this.#byThree.get(three) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
    }
    const candidates = [...shared]
      .filter(([, count]) => count >= sought.size / 3)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES)
      .map(([index]) => ({ index, name: this.#names[index] ?? '' }));
    const fuse = new Fuse(candidates, { keys: ['name'], ignoreLocation: true, threshold: 0.3, includeScore: true });
    return fuse.search(typed, { limit: ANSWERS }).map(({ item, score = 1 }) => {
      const length = Math.max(1, item.name.length);
      return { name: item.index, likeness: (1 - score) * (0.6 + 0.4 * Math.min(1, typed.length / length)) };
    });
  }
}
