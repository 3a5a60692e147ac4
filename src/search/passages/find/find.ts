import type { Query } from '../../terms/query.ts';
import { holdsRun, type Phrase } from '../../terms/prepared-text.ts';
import { gatherAll, gatherAny, holdingAny, type Candidate, type Support } from './evidence.ts';
import type { PassageManifest } from '../format/format.ts';
import { correctSpelling } from './correct-spelling.ts';
import { Neighbours, type CommonWords, type Within } from './neighbours.ts';
import type { QueryFiles } from '../read/query-files.ts';
import { slotsOf, type Slot } from './slots.ts';
import { inOrder, otherPairs, outOfOrder, typedPairs } from './supports.ts';
import { isNearly, isPerfect, isTogether, Verifier, type Verified } from './verify.ts';

/** Up to this number of words, all pairs are looked up to find them in any order. */
const MOST_SHUFFLED = 6;
/** Number of passages read at once, and per question. */
const AT_ONCE = 6;
const MOST_READ = 30;
/** Candidates with less evidence relative to the best one are not read. */
const LEAST_EVIDENCE = 0.5;
/** Maximum number of passages of a single word, read if there are no better candidates. */
const MOST_OF_A_WORD = 4000;

/** The question and the index. */
export interface Search {
  readonly query: Query;
  readonly files: QueryFiles;
  readonly common: CommonWords;
  readonly manifest: PassageManifest;
  readonly limit: number;
  /** The part of the passages that is asked, if not all are. */
  readonly within?: Within | undefined;
}

/** Finds the passages that answer one question. */
export class Finder {
  readonly #search: Search;
  readonly #neighbours: Neighbours;
  #slots: readonly Slot[];
  readonly #read = new Map<number, Verified | undefined>();

  constructor(search: Search) {
    this.#search = search;
    this.#neighbours = new Neighbours(search.files, search.common, search.manifest.bins, search.within);
    this.#slots = slotsOf(search.query, search.common);
  }

  /** The passages found, best first. */
  async find(): Promise<Verified[]> {
    if (this.#slots.length === 0) return [];
    if (this.#slots.length > 1 && (await this.#asTyped())) return this.#ranked();
    await this.#otherwise();
    return this.#ranked();
  }

  #ranked(): Verified[] {
    const { phrases, excluded } = this.#search.query;
    const holds = ({ title, text }: Verified, run: Phrase): boolean => holdsRun(title, run) || holdsRun(text, run);
    return [...this.#read]
      .flatMap(([ordinal, verified]) => (verified ? [{ ordinal, verified }] : []))
      .filter(
        ({ verified }) => phrases.every((run) => holds(verified, run)) && !excluded.some((run) => holds(verified, run)),
      )
      .sort((a, b) => b.verified.score - a.verified.score || a.ordinal - b.ordinal)
      .map(({ verified }) => verified);
  }

  /** Reads passages; returns whether any read so far contains the words exactly as typed. */
  async #verify(ordinals: readonly number[], verifier: Verifier): Promise<boolean> {
    const { files, manifest } = this.#search;
    const { block } = manifest;
    const fresh = ordinals.filter((ordinal) => !this.#read.has(ordinal)).slice(0, MOST_READ - this.#read.size);
    await files.load(
      'text',
      fresh.map((ordinal) => Math.floor(ordinal / block)),
    );
    for (const ordinal of fresh) {
      const passage = files.get('text', Math.floor(ordinal / block))?.[ordinal % block];
      this.#read.set(ordinal, passage && verifier.verify(passage));
    }
    return this.#ranked().some(isPerfect);
  }

  /** Searches for the words as typed; returns whether that succeeded. */
  async #asTyped(): Promise<boolean> {
    const { manifest, limit } = this.#search;
    await this.#neighbours.load(typedPairs(this.#slots));
    const supports = inOrder(this.#slots, this.#neighbours);
    const whole = await this.#holdingAll(supports);
    const verifier = new Verifier(this.#slots);
    for (let at = 0; at < Math.min(whole.length, MOST_READ); at += AT_ONCE) {
      if (!(await this.#verify(ordinalsOf(whole.slice(at, at + AT_ONCE)), verifier))) continue;
      const rest = worth(holdingAny(supports, this.#neighbours, manifest.passages));
      await this.#verify(ordinalsOf([...whole, ...rest]).slice(0, limit), verifier);
      return true;
    }
    return false;
  }

  /** Passages that may contain all typed pairs; empty if a pair occurs nowhere. */
  async #holdingAll(supports: readonly Support[]): Promise<Candidate[]> {
    const between = new Set(supports.map((support) => support.between));
    if (between.size < this.#slots.length - 1) return [];
    return gatherAll(supports, this.#neighbours, this.#search.manifest.passages);
  }

  /** Searches for alternatives of the words, then for any order, then for any position. */
  async #otherwise(): Promise<void> {
    this.#slots = await correctSpelling(
      this.#slots,
      this.#neighbours,
      this.#search.files,
      this.#search.manifest.letters,
    );
    const verifier = new Verifier(this.#slots);
    // Passages read before were compared with fewer alternatives.
    for (const [ordinal, known] of this.#read) if (known) this.#read.set(ordinal, verifier.verify(known.passage));
    const typed = inOrder(this.#slots, this.#neighbours);
    const { passages } = this.#search.manifest;
    const whole = await this.#holdingAll(typed);
    if (await this.#verifyUntil(isNearly, whole, verifier)) {
      await this.#verify(ordinalsOf(whole.slice(0, this.#search.limit)), verifier);
      return;
    }
    if (this.#slots.length > 2 && this.#slots.length <= MOST_SHUFFLED && !this.#isAnyUnknown()) {
      await this.#neighbours.load(otherPairs(this.#slots));
      const any = [...typed, ...outOfOrder(this.#slots, this.#neighbours)];
      await this.#verifyUntil(isTogether, worth(await gatherAny(any, this.#neighbours, passages)), verifier);
    } else await this.#verifyUntil(isTogether, worth(await gatherAny(typed, this.#neighbours, passages)), verifier);
    if (this.#ranked().length > 0) return;
    const words = await this.#byWords();
    const candidates = worth(await gatherAny(words, this.#neighbours, passages));
    await this.#verify(ordinalsOf(candidates.slice(0, this.#search.limit)), verifier);
  }

  /** Reads candidates until one satisfies a condition; returns whether one did. */
  async #verifyUntil(
    isAnswer: (verified: Verified, words: number) => boolean,
    candidates: readonly Candidate[],
    verifier: Verifier,
  ): Promise<boolean> {
    const most = Math.min(candidates.length, this.#search.limit + AT_ONCE);
    for (let at = 0; at < most; at += AT_ONCE) {
      await this.#verify(ordinalsOf(candidates.slice(at, Math.min(most, at + AT_ONCE))), verifier);
      if (this.#ranked().some((verified) => isAnswer(verified, this.#slots.length))) return true;
    }
    return false;
  }

  /** Whether a word occurs in no passage; it is then misspelled rather than in another order. */
  #isAnyUnknown(): boolean {
    return this.#slots.some(({ options: [first] }) => first !== undefined && this.#neighbours.has(first.key) === false);
  }

  /** Passages with the rarest of the words, whatever their neighbours. */
  async #byWords(): Promise<Support[]> {
    const words = this.#slots.map(({ options }) => options.slice(0, 3));
    await this.#neighbours.load(words.flat().map(({ key }) => [key, '']));
    return words.flatMap((options, at) =>
      options.flatMap(({ key, quality }): Support[] => {
        const entry = this.#neighbours.pair([key, '']);
        return entry && (entry.count <= MOST_OF_A_WORD || words.length === 1)
          ? [{ between: `${at}`, entry, quality }]
          : [];
      }),
    );
  }
}

const ordinalsOf = (candidates: readonly Candidate[]): number[] => candidates.map(({ ordinal }) => ordinal);

/** Candidates with sufficient evidence. */
const worth = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ score }) => score >= (candidates[0]?.score ?? 0) * LEAST_EVIDENCE);
