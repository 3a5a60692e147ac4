import { nameScore, passageScore, type Match, type Sought } from './match.ts';
import type { Reading } from './readings.ts';
import { VIETNAMESE } from '../language/vietnamese.ts';
import { kindOf, type Passage, type SearchRecord, type Via } from '../records/record.ts';
import type { Text } from '../terms/prepared-text.ts';

/** Maximum number of partial answers, returned if no text contains all words together. */
const MOST_PARTIAL_HITS = 3;
/** What of an everyday question counts where hardly a word of it was typed. */
const LEAST_ASKED = 0.5;
/** What answers so little, by itself or beside the best answer, is no answer. */
const LEAST_SCORE = 0.1;
const LEAST_SHARE = 0.35;
/** Limits the comparisons per question, so that its wording cannot make it arbitrarily slow. */
const MOST_COMPARISONS = 3000;
/** And how often those of entries that were fetched for it. */
const MOST_RENEWED = 1500;

export const VIA_WEIGHT: Readonly<Record<Via, number>> = {
  name: 1,
  ask: 0.95,
  symbol: 1,
  abbreviation: 0.99,
  former: 0.96,
  subject: 0.88,
  language: 0.95,
  later: 0.8,
};
/**
 * Weights by kind: a word mostly means the body or service of that name, then places and texts, then the term itself.
 */
const KIND_WEIGHT: Readonly<Record<string, number>> = {
  agency: 1,
  unit: 1,
  directive: 1,
  programme: 0.985,
  service: 0.98,
  theme: 0.97,
  commune: 0.97,
  document: 0.96,
  task: 0.96,
  dialogue: 0.94,
  ward: 0.94,
  page: 0.9,
  term: 0.74,
};

/** A text of an entry: one of its names, or a passage. */
export interface Indexed {
  readonly record: SearchRecord;
  readonly text: Text;
  readonly via: Via | 'passage';
  readonly passage?: Passage;
}

/** The best match of an entry's texts for a question, with the reading that found it. */
export interface Answer {
  readonly indexed: Indexed;
  readonly match: Match;
  readonly score: number;
  readonly reading: Reading;
  readonly sought: Sought;
}

/** Collects the best answer per entry and counts the remaining comparisons. */
export class Answers {
  readonly #best = new Map<string, Answer>();
  #left = MOST_COMPARISONS;

  mayCompare(): boolean {
    this.#left -= 1;
    return this.#left >= 0;
  }

  offer(answer: Answer): void {
    const { ref } = answer.indexed.record;
    const known = this.#best.get(ref);
    if (!known || known.score < answer.score) this.#best.set(ref, answer);
  }

  /** Makes room for entries that are compared again, by more of their names. */
  renew(refs: Iterable<string>): void {
    for (const ref of refs) this.#best.delete(ref);
    this.#left = Math.max(this.#left, MOST_RENEWED);
  }

  all(): Answer[] {
    return [...this.#best.values()];
  }
}

/** Ranks answers and drops those with low scores. */
export function select(answers: readonly Answer[]): { kept: readonly Answer[]; isWhole: boolean } {
  const ranked = answers
    .toSorted((a, b) => b.score - a.score || (a.indexed.record.ref < b.indexed.record.ref ? -1 : 1))
    .filter(({ score }, _, [first]) => score > Math.max(LEAST_SCORE, (first?.score ?? 0) * LEAST_SHARE));
  const isWhole = ranked.some(({ match: found }) => found.isWhole);
  return {
    isWhole,
    kept: isWhole
      ? ranked.filter(({ match: found }) => found.isWhole || found.coverage > 0.6)
      : ranked.slice(0, MOST_PARTIAL_HITS),
  };
}

/** The question spelled as in the texts, if any of its words was corrected or decoded; otherwise undefined. */
export function suggestionOf({ match: { changed }, sought }: Answer): string | undefined {
  if (changed.length === 0) return undefined;
  const all = sought.words.map(({ typed }) => typed).join(' ');
  const whole = changed.find(({ word }) => word.typed === all);
  if (whole) return whole.read;
  // Words of one substitution, such as an expanded abbreviation, share one typed word.
  return sought.words
    .flatMap(({ key, typed }, at) => {
      const read = changed.find(({ word }) => word.key === key)?.read;
      if (read !== undefined) return read.toLocaleLowerCase(VIETNAMESE);
      return sought.words[at - 1]?.typed === typed ? [] : typed;
    })
    .join(' ');
}

/** Of entries that answer alike, the one that more people need is meant more often: a passport rather than a seaman’s. */
const RELEVANCE_WEIGHT: Readonly<Record<number, number>> = { 3: 1, 2: 0.94, 1: 0.86 };

/** How likely readers mean an entry: by its kind, and by how many people need it. */
export const kindWeight = ({ ref, relevance = 3 }: SearchRecord): number =>
  (KIND_WEIGHT[kindOf(ref)] ?? 0.9) * (RELEVANCE_WEIGHT[relevance] ?? 1);

/** How well a text answers by itself. A paragraph of a document says less than the task that was read from it. */
export const scoreOf = ({ via, passage }: Indexed, found: Match): number => {
  if (via === 'passage') return passageScore(found) * (passage?.anchor === undefined ? 1 : 0.9);
  // What people type is a whole: “mất hộ chiếu” is asked by nobody who types “hộ chiếu”.
  return nameScore(found) * VIA_WEIGHT[via] * (via === 'ask' ? LEAST_ASKED + (1 - LEAST_ASKED) * found.fill : 1);
};
