import { familyOf } from '../language/english-family.ts';
import { decodeTelex, decodeVni } from '../language/typing.ts';
import { isSpoken } from '../language/fillers.ts';
import { keyOf } from '../language/tokens.ts';
import { mayBeStop } from '../language/stop-words.ts';
import { isSyllable } from '../language/syllable.ts';
import { hasSpelling, spelling } from './spelling.ts';
import type { Text } from './prepared-text.ts';
import { MAYBE_STOP_WEIGHT, RELATIVE, SPOKEN_WEIGHT, STOP_WEIGHT, UNKNOWN, UNPAIRED } from '../weights/weights.ts';

/** A word of the texts that a typed word may stand for. */
export interface Alternative {
  readonly key: string;
  /** 1: as typed; lower with the distance from it. */
  readonly quality: number;
  readonly how: 'typed' | 'form' | 'repaired';
}

/** Maximum number of corrections of a misspelled word. */
const REPAIRS = 5;
const PREFIXES = 16;
const MOST_KNOWN = 500;
/** Length limits of words that may have been run together. */
const SHORTEST_RUN = 5;
const LONGEST_RUN = 40;
const LONGEST_SYLLABLE = 7;
const isNumber = (key: string): boolean => /^\d+$/u.test(key);

/** Whether two words differ by one letter: substituted, missing, added, or two swapped. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (a.length === b.length) {
    const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
    return isSwapped || a.slice(at + 1) === b.slice(at + 1);
  }
  return a.length < b.length ? a.slice(at) === b.slice(at + 1) : a.slice(at + 1) === b.slice(at);
}

/** A way to split a run of letters. */
interface Split {
  readonly words: readonly string[];
  readonly cost: number;
}

/** Words of texts that are not at hand, and in how many of those each stands; 0: it only joins others. */
export interface KnownWords {
  readonly texts: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Every word of the texts, with how much it tells: rare words tell more. */
export class Vocabulary {
  readonly #weights = new Map<string, number>();
  readonly #sorted: readonly string[];
  /** English words by their families: made for the first question that has one. */
  #families: ReadonlyMap<string | undefined, readonly string[]> | undefined;
  readonly #known = new Map<string, readonly Alternative[]>();
  #isKnownBySpelling = false;

  constructor(texts: readonly Text[], elsewhere?: KnownWords) {
    const counts = new Map(elsewhere?.counts);
    const all = texts.length + (elsewhere?.texts ?? 0);
    for (const { keys, stops } of texts) {
      const content = new Set(keys.filter((_, at) => !stops[at]));
      for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + (content.has(key) ? 1 : 0));
    }
    for (const [key, count] of counts) {
      this.#weights.set(key, count === 0 ? STOP_WEIGHT : 0.4 + Math.log(1 + all / count));
    }
    this.#sorted = [...counts.keys()].sort();
  }

  has(key: string): boolean {
    return this.#weights.has(key);
  }

  /** The weights of the words of a text. */
  weightsOf({ keys, stops }: Text): number[] {
    return keys.map((key, at) => (stops[at] ? STOP_WEIGHT : this.weight(key)));
  }

  /** The weight of a typed word. */
  typedWeight(word: { readonly key: string; readonly marked?: string | undefined }): number {
    if (isSpoken(word)) return Math.min(this.weight(word.key), SPOKEN_WEIGHT);
    if (!mayBeStop(word)) return this.weight(word.key);
    return word.marked === undefined ? Math.min(this.weight(word.key), MAYBE_STOP_WEIGHT) : STOP_WEIGHT;
  }

  /** How much a word tells; one that stands nowhere, and may be mistyped, tells as much as a rare one. */
  weight(key: string): number {
    return this.#weights.get(key) ?? UNKNOWN;
  }

  /** Words with this prefix, the most frequent first. */
  #beginning(key: string, longest: number): string[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; this.#sorted[at]?.startsWith(key); at += 1) {
      const word = this.#sorted[at] ?? '';
      if (word !== key && word.length - key.length <= longest) found.push(word);
    }
    return found.sort((a, b) => this.weight(a) - this.weight(b)).slice(0, PREFIXES);
  }

  /**
   * Splits a word that no text contains into as few known words as possible, of these into words that stand side by side
   * in names: `sonoivu` is sở nội vụ.
   */
  split(key: string, isPair: (left: string, right: string) => boolean): readonly string[] | undefined {
    if (this.has(key) || key.length < SHORTEST_RUN || key.length > LONGEST_RUN) return undefined;
    // By where a run of letters ends: the best way to split it for each last word.
    const best: Map<string, Split>[] = [new Map([['', { words: [], cost: 0 }]])];
    for (let end = 1; end <= key.length; end += 1) {
      const own = new Map<string, Split>();
      for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
        const syllable = keyOf(key.slice(start, end));
        if (!this.has(syllable) || !isSyllable(syllable)) continue;
        for (const [before, { words, cost }] of best[start] ?? []) {
          const next = cost + 1 + (before === '' || isPair(before, syllable) ? 0 : UNPAIRED);
          if (next < (own.get(syllable)?.cost ?? Infinity))
            own.set(syllable, { words: [...words, syllable], cost: next });
        }
      }
      best.push(own);
    }
    const [first] = [...(best[key.length]?.values() ?? [])].sort((a, b) => a.cost - b.cost);
    return first && first.words.length > 1 ? first.words : undefined;
  }

  /** The words of an English family, the commonest first. */
  family(stem: string): readonly string[] {
    this.#families ??= Map.groupBy(
      this.#sorted.toSorted((a, b) => this.weight(a) - this.weight(b)),
      familyOf,
    );
    return this.#families.get(stem) ?? [];
  }

  /** Other words of the family of an English one: registration, registering, registers. */
  #relatives(key: string): string[] {
    const stem = familyOf(key);
    return (stem === undefined ? [] : this.family(stem)).filter((word) => word !== key);
  }

  /** The known words most similar to an unknown one. */
  #repairs(key: string): string[] {
    const near = this.#sorted.filter((word) => isNear(word, key));
    // At larger distances the first letter is nearly always right, and Fuse compares every word it is given.
    const sameLetter = key.length > 4 ? this.#sorted.filter((word) => word.startsWith(key.slice(0, 1))) : [];
    const Fuse = sameLetter.length > 0 ? spelling() : undefined;
    const fuse = Fuse && new Fuse(sameLetter, { threshold: 0.4, distance: 10 });
    const alike = fuse?.search(key, { limit: REPAIRS }).map(({ item }) => item) ?? [];
    return [...new Set([...near.sort((a, b) => this.weight(a) - this.weight(b)), ...alike])].slice(0, REPAIRS);
  }

  /** The Telex or VNI decoding of an unknown word, if the texts contain it. */
  decode(key: string): string | undefined {
    if (this.has(key)) return undefined;
    return [decodeTelex(key), decodeVni(key)]
      .flatMap((word) => (word === undefined ? [] : keyOf(word)))
      .find((word) => this.has(word));
  }

  /**
   * The words a typed word may stand for: itself, words it is a prefix of, and, only if no text contains it, similarly
   * spelled ones.
   */
  alternatives(key: string, isOpen: boolean): readonly Alternative[] {
    // What was found without the code that compares letters may lack repairs.
    if (this.#isKnownBySpelling !== hasSpelling()) this.#known.clear();
    this.#isKnownBySpelling = hasSpelling();
    const id = isOpen ? `${key}…` : key;
    const known = this.#known.get(id);
    if (known) return known;
    const found = this.#find(key, isOpen);
    // The cache grows by one entry per typed letter, so clearing it all at once is enough.
    if (this.#known.size > MOST_KNOWN) this.#known.clear();
    this.#known.set(id, found);
    return found;
  }

  #find(key: string, isOpen: boolean): Alternative[] {
    // A number is what it is, whether or not the texts at hand have it: nobody means another one.
    const typed: Alternative[] = this.has(key) || isNumber(key) ? [{ key, quality: 1, how: 'typed' }] : [];
    const isWord = key.length > 4;
    const relatives = this.#relatives(key);
    const longer = isOpen || isWord ? this.#beginning(key, isOpen ? 12 : 3) : [];
    const prefixes = longer.map((word): Alternative => ({
      key: word,
      quality:
        typed.length > 0 ? 0.8 * (0.5 + key.length / word.length / 2) : 0.95 * (0.5 + key.length / word.length / 2),
      how: 'form',
    }));
    const forms = relatives.map((word): Alternative => ({ key: word, quality: RELATIVE, how: 'form' }));
    if (typed.length > 0 || forms.length > 0) return [...typed, ...forms, ...prefixes];
    // A word still being typed is not mistyped yet.
    const isPartial = isOpen && longer.length > 0 && key.length < 4;
    const repairs = key.length < 2 || isPartial || isSyllable(key) || /\d/u.test(key) ? [] : this.#repairs(key);
    return [
      ...prefixes,
      ...repairs
        .filter((word) => !longer.includes(word))
        .map((word): Alternative => ({ key: word, quality: isNear(word, key) ? 0.75 : 0.55, how: 'repaired' })),
    ];
  }
}
