import type { Match, Sought } from './match.ts';
import { nameScore, passageScore } from './scores.ts';
import type { Reading } from './readings.ts';
import { VIETNAMESE } from '../language/vietnamese.ts';
import { kindOf, type Passage, type SearchRecord, type Via } from '../records/record.ts';
import type { Text } from '../terms/prepared-text.ts';
import {
  KIND_WEIGHT,
  LEAST_ASKED,
  LEAST_OF_BEST,
  LEAST_SCORE,
  RELEVANCE_WEIGHT,
  VIA_WEIGHT,
} from '../weights/weights.ts';

/** Maximum number of partial answers, returned if no text contains all words together. */
const MOST_PARTIAL_HITS = 3;
/** A text that has all words decides only if it is one of the first: further down it has them by chance. */
const WHOLE_WITHIN = 3;
/** Limits the comparisons per question, so that its wording cannot make it arbitrarily slow. */
const MOST_COMPARISONS = 3000;
/** And how often those of entries that were fetched for it. */
const MOST_RENEWED = 1500;

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
  /** How many things its title says of a procedure that nobody asked for: again, abroad, ending it. */
  readonly unasked: number;
  /** What the entry holds of each word in any of its texts, if all of them were looked at. */
  readonly held?: ReadonlyMap<number, number> | undefined;
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
    .filter(({ score }, _, [first]) => score > Math.max(LEAST_SCORE, (first?.score ?? 0) * LEAST_OF_BEST));
  const isWhole = ranked.slice(0, WHOLE_WITHIN).some(({ match: found }) => found.isWhole);
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

/** How likely readers mean an entry: by its kind, and by how many people need it. */
export const kindWeight = ({ ref, relevance = 3 }: SearchRecord): number =>
  (KIND_WEIGHT[kindOf(ref)] ?? 0.9) * (RELEVANCE_WEIGHT[relevance] ?? 1);

/** How well a text answers by itself. A paragraph of a document says less than the task that was read from it. */
export const scoreOf = ({ via, passage }: Indexed, found: Match): number => {
  if (via === 'passage') return passageScore(found) * (passage?.anchor === undefined ? 1 : 0.9);
  // What people type is a whole: “mất hộ chiếu” is asked by nobody who types “hộ chiếu”.
  return nameScore(found) * VIA_WEIGHT[via] * (via === 'ask' ? LEAST_ASKED + (1 - LEAST_ASKED) * found.fill : 1);
};
