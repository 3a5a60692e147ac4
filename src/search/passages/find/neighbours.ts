import { binOf, groupKey, letterOf, type PassageManifest } from '../format/format.ts';
import type { Group, PairEntry } from '../format/groups.ts';
import { readList } from '../format/lists.ts';
import type { QueryFiles } from '../read/query-files.ts';

/** Two adjacent words; the empty word stands for none. */
export type Pair = readonly [first: string, second: string];

/** The common words named in the manifest, known without fetching anything. */
export class CommonWords {
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #split: ReadonlySet<string>;

  constructor({ split, common }: PassageManifest) {
    const words = `${split} ${common}`.split(' ').filter((word) => word !== '');
    this.#ranks = new Map(words.map((word, rank) => [word, rank]));
    this.#split = new Set(split.split(' '));
  }

  has(word: string): boolean {
    return this.#ranks.has(word);
  }

  isSplit(word: string): boolean {
    return this.#split.has(word);
  }

  /** Rank of a word: smaller is more common; unlisted words are the rarest. */
  rank(word: string): number {
    return this.#ranks.get(word) ?? Infinity;
  }
}

/** The ordinals of one part of all passages, [from, to). */
export type Within = readonly [from: number, to: number];

/** Which words stand beside which, and in which passages, as far as a question has loaded it. */
export class Neighbours {
  readonly #files: QueryFiles;
  readonly #common: CommonWords;
  readonly #bins: number;
  readonly #within: Within | undefined;

  constructor(files: QueryFiles, common: CommonWords, bins: number, within?: Within) {
    this.#files = files;
    this.#common = common;
    this.#bins = bins;
    this.#within = within;
  }

  #keyOf(word: string, neighbour: string): string {
    return groupKey(word, this.#common.isSplit(word) ? letterOf(neighbour) : undefined);
  }

  #binOf(word: string, neighbour: string): number {
    return binOf(this.#keyOf(word, neighbour), this.#bins);
  }

  /** Loads the groups of pairs: under the rarer word, whose group is small and often needed again. */
  async load(pairs: readonly Pair[]): Promise<void> {
    await this.#files.load(
      'group',
      pairs.map(([first, second]) =>
        second === '' || this.#common.rank(first) >= this.#common.rank(second)
          ? this.#binOf(first, second)
          : this.#binOf(second, first),
      ),
    );
  }

  /** Loads the neighbours of words, limited to those with the same first letter as the given neighbour. */
  async loadBeside(beside: readonly (readonly [word: string, neighbour: string])[]): Promise<void> {
    await this.#files.load(
      'group',
      beside.map(([word, neighbour]) => this.#binOf(word, neighbour)),
    );
  }

  /**
   * The loaded neighbours of a word with the same first letter as the given neighbour; undefined if not loaded or none
   * exist.
   */
  beside(word: string, neighbour: string): Group | undefined {
    return this.#files.get('group', this.#binOf(word, neighbour))?.get(this.#keyOf(word, neighbour));
  }

  /** Whether any passage contains a word; undefined if unknown. */
  has(word: string): boolean | undefined {
    if (this.#common.has(word)) return true;
    const bin = this.#files.get('group', this.#binOf(word, ''));
    return bin?.has(this.#keyOf(word, ''));
  }

  /** The passages of a pair; undefined if none exist or neither group was loaded. */
  pair([first, second]: Pair): PairEntry | undefined {
    return this.beside(first, second)?.after.get(second) ?? this.beside(second, first)?.before.get(first);
  }

  /** The ordinals of an entry in the part that is asked; nothing where its list was not loaded. */
  ordinals({ ordinals, list, count }: PairEntry): readonly number[] | undefined {
    const bytes = ordinals ? undefined : list && this.#files.get('list', list[0])?.[list[1]];
    const all = ordinals ?? (bytes && readList(bytes, count));
    if (!all || !this.#within) return all;
    const [from, to] = this.#within;
    return all.filter((ordinal) => ordinal >= from && ordinal < to);
  }

  async loadLists(entries: readonly PairEntry[]): Promise<void> {
    await this.#files.load(
      'list',
      entries.flatMap(({ list }) => (list ? [list[0]] : [])),
    );
  }
}
