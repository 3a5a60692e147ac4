import type { Query } from '../../terms/query.ts';
import { holdsRun } from '../../terms/prepared-text.ts';
import { gatherAll, gatherAny, holdingAny, type Candidate, type Support } from './evidence.ts';
import type { PassageManifest } from '../format/format.ts';
import { correctSpelling } from './correct-spelling.ts';
import { Neighbours, type CommonWords, type Within } from './neighbours.ts';
import type { QueryFiles } from '../read/query-files.ts';
import { slotsOf, type Slot } from './slots.ts';
import { inOrder, otherPairs, outOfOrder, typedPairs } from './supports.ts';
import { isNearly, isPerfect, isTogether, Verifier, type Verified } from './verify.ts';

/** How many words may have been typed in any order: all their pairs are looked up. */
const MOST_SHUFFLED = 6;
/** How many passages are read at once, and how many at most for one question. */
const AT_ONCE = 6;
const MOST_READ = 30;
/** What speaks so little for a passage beside the best one is not read. */
const LEAST_EVIDENCE = 0.5;
/** Passages that hold this word and are read when nothing better is known. */
const MOST_OF_A_WORD = 4000;

/** The question, and where its answers come from. */
export interface Search {
  readonly query: Query;
  readonly files: QueryFiles;
  readonly common: CommonWords;
  readonly manifest: PassageManifest;
  readonly limit: number;
  /** The part of the passages that is asked, if not all are. */
  readonly within?: Within | undefined;
}

/** Looks for the passages that answer one question. */
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

  /** What was found, the best first. */
  async find(): Promise<Verified[]> {
    if (this.#slots.length === 0) return [];
    if (this.#slots.length > 1 && (await this.#asTyped())) return this.#ranked();
    await this.#otherwise();
    return this.#ranked();
  }

  #ranked(): Verified[] {
    const { phrases, excluded } = this.#search.query;
    const holds = ({ title, text }: Verified, run: readonly string[]): boolean =>
      holdsRun(title, run) || holdsRun(text, run);
    return [...this.#read]
      .flatMap(([ordinal, verified]) => (verified ? [{ ordinal, verified }] : []))
      .filter(
        ({ verified }) => phrases.every((run) => holds(verified, run)) && !excluded.some((run) => holds(verified, run)),
      )
      .sort((a, b) => b.verified.score - a.verified.score || a.ordinal - b.ordinal)
      .map(({ verified }) => verified);
  }

  /** Reads passages and says whether one of all that were read has the words just as they were typed. */
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

  /** Whether passages with the pairs as they were typed answer. */
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

  /** Passages that may have all words, in pairs as they were typed; none where a pair is nowhere. */
  async #holdingAll(supports: readonly Support[]): Promise<Candidate[]> {
    const between = new Set(supports.map((support) => support.between));
    if (between.size < this.#slots.length - 1) return [];
    return gatherAll(supports, this.#neighbours, this.#search.manifest.passages);
  }

  /** Looks for what the words may stand for; then for them in any order; then for them anywhere. */
  async #otherwise(): Promise<void> {
    this.#slots = await correctSpelling(
      this.#slots,
      this.#neighbours,
      this.#search.files,
      this.#search.manifest.letters,
    );
    const verifier = new Verifier(this.#slots);
    // What was read before was compared with fewer words.
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

  /** Reads the likeliest passages until one answers as it should; whether one does. */
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

  /** Whether a word is in no passage: then it was mistyped, and not typed in another order. */
  #isAnyUnknown(): boolean {
    return this.#slots.some(({ options: [first] }) => first !== undefined && this.#neighbours.has(first.key) === false);
  }

  /** Passages with the rarest of the words, whatever stands beside them. */
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

/** Candidates for which enough speaks. */
const worth = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ score }) => score >= (candidates[0]?.score ?? 0) * LEAST_EVIDENCE);
