import { countedKeys } from '../../language/numbers.ts';
import { tokenise } from '../../language/tokens.ts';

/** Longer words are not indexed: nobody types them, and most are not words. */
export const LONGEST_WORD = 40;
/** Upper bound of word ids, so that two of them fit into one safe integer. */
const WORDS = 2 ** 26;

/** A growing sequence of numbers, too long for a plain array. */
class NumberStream {
  #numbers = new Uint32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Uint32Array(this.#numbers.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length++] = value;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}

/** Adjacent words and the passages that contain them. A single word is a pair with the empty word. */
export class PairTable {
  /** Words by id; the first is the empty word. */
  readonly words: string[] = [''];
  readonly #wordIds = new Map([['', 0]]);
  readonly #pairIds = new Map<number, number>();
  readonly firsts: number[] = [];
  readonly seconds: number[] = [];
  readonly counts: number[] = [];
  /** For each pair, the last passage it occurred in, plus one. */
  readonly #seen: number[] = [];
  readonly #stream = new NumberStream();
  readonly #ends: number[] = [];

  /** Adds the next passage. Pairs do not span title and text. */
  add(...texts: readonly string[]): void {
    for (const text of texts) {
      let before = 0;
      for (const { key } of countedKeys(tokenise(text))) {
        const word = key.length > LONGEST_WORD ? 0 : this.#wordId(key);
        if (word > 0) this.#see(word, 0);
        if (word > 0 && before > 0) this.#see(before, word);
        before = word;
      }
    }
    this.#ends.push(this.#stream.length);
  }

  #wordId(word: string): number {
    const known = this.#wordIds.get(word);
    if (known !== undefined) return known;
    this.words.push(word);
    this.#wordIds.set(word, this.words.length - 1);
    return this.words.length - 1;
  }

  #see(first: number, second: number): void {
    const pair = first * WORDS + second;
    let id = this.#pairIds.get(pair);
    if (id === undefined) {
      id = this.firsts.length;
      this.#pairIds.set(pair, id);
      this.firsts.push(first);
      this.seconds.push(second);
      this.counts.push(0);
      this.#seen.push(0);
    }
    const passage = this.#ends.length + 1;
    if (this.#seen[id] === passage) return;
    this.#seen[id] = passage;
    this.counts[id] = (this.counts[id] ?? 0) + 1;
    this.#stream.push(id);
  }

  /** The passages of every pair, in ascending order: returns a view by pair id. */
  postings(): (pair: number) => Uint32Array {
    const starts = new Uint32Array(this.counts.length + 1);
    this.counts.forEach((count, pair) => {
      starts[pair + 1] = (starts[pair] ?? 0) + count;
    });
    const next = starts.slice();
    const all = new Uint32Array(this.#stream.length);
    let at = 0;
    this.#ends.forEach((end, passage) => {
      for (; at < end; at += 1) {
        const pair = this.#stream.at(at);
        const place = next[pair] ?? 0;
        all[place] = passage;
        next[pair] = place + 1;
      }
    });
    return (pair) => all.subarray(starts[pair], starts[pair + 1]);
  }
}
