import type { PairEntry } from '../format/groups.ts';
import type { Neighbours } from './neighbours.ts';

/** Passages that speak for a question, because they hold a pair of its words. */
export interface Support {
  /** Which words of the question: supports of the same two count once. */
  readonly between: string;
  readonly entry: PairEntry;
  /** How sure it is that the pair was meant, 0 to 1. */
  readonly quality: number;
}

/** A passage that may answer. */
export interface Candidate {
  readonly ordinal: number;
  readonly score: number;
}

/** With so few candidates, reading their texts is as good as another list. */
const FEW = 3;
/** How many long lists are fetched at a time, and how many times. */
const AT_ONCE = 10;
const ROUNDS = 3;
/** How many long lists are fetched where any may tell, and how many passages they may name together. */
const MOST_LISTS = 16;
const MOST_NAMED = 15_000;

/** How much a pair tells that so many of all passages hold. */
const telling = (count: number, passages: number): number => Math.log(1 + (passages - count + 0.5) / (count + 0.5));

/** Supports of the same two words. */
type Between = readonly Support[];
const betweens = (supports: readonly Support[]): Between[] => [
  ...Map.groupBy(supports, ({ between }) => between).values(),
];
const countOf = (own: Between): number => own.reduce((sum, { entry }) => sum + entry.count, 0);

/** What two words say for each passage: for all that have them, or only for those that are still in question. */
function scoresOf(
  own: Between,
  neighbours: Neighbours,
  passages: number,
  among?: ReadonlyMap<number, number>,
): Map<number, number> {
  const scores = new Map<number, number>();
  // What a word may stand for is as common as all of it together.
  const all = Math.min(passages, countOf(own));
  for (const { entry, quality } of own) {
    const score = quality * telling(quality === 1 ? entry.count : all, passages);
    for (const ordinal of neighbours.ordinals(entry) ?? []) {
      if ((!among || among.has(ordinal)) && (scores.get(ordinal) ?? 0) < score) scores.set(ordinal, score);
    }
  }
  return scores;
}

const ranked = (scores: ReadonlyMap<number, number>): Candidate[] =>
  [...scores]
    .map(([ordinal, score]): Candidate => ({ ordinal, score }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);

/** The passages that have a pair of every two words, the best first. */
function holdingAll(asked: readonly Between[], neighbours: Neighbours, passages: number): Candidate[] {
  let scores: Map<number, number> | undefined;
  for (const own of [...asked].sort((a, b) => countOf(a) - countOf(b))) {
    const next = scoresOf(own, neighbours, passages, scores);
    for (const [ordinal, score] of next) next.set(ordinal, score + (scores?.get(ordinal) ?? 0));
    scores = next;
  }
  return ranked(scores ?? new Map<number, number>());
}

/**
 * The passages that may have all pairs, the best first. Short lists are at hand; long ones are fetched, those of the
 * rarest pair first, only while too many passages are left.
 */
export async function gatherAll(
  supports: readonly Support[],
  neighbours: Neighbours,
  passages: number,
): Promise<Candidate[]> {
  const isLong = ({ entry }: Support): boolean => neighbours.ordinals(entry) === undefined;
  const all = betweens(supports);
  const asked = all.filter((own) => !own.some(isLong));
  const waiting = all.filter((own) => own.some(isLong)).sort((a, b) => countOf(a) - countOf(b));
  let found = holdingAll(asked, neighbours, passages);
  for (let round = 0; round < ROUNDS && (asked.length === 0 || found.length > FEW); round += 1) {
    const next = waiting.shift();
    if (!next) break;
    const long = next.filter(isLong).sort((a, b) => b.quality - a.quality || b.entry.count - a.entry.count);
    await neighbours.loadLists(long.slice(0, AT_ONCE).map(({ entry }) => entry));
    asked.push(next);
    found = holdingAll(asked, neighbours, passages);
  }
  return found;
}

/** The passages that have any of the pairs, as far as their lists are at hand, the best first. */
export function holdingAny(supports: readonly Support[], neighbours: Neighbours, passages: number): Candidate[] {
  const totals = new Map<number, number>();
  for (const own of betweens(supports)) {
    for (const [ordinal, score] of scoresOf(own, neighbours, passages)) {
      totals.set(ordinal, (totals.get(ordinal) ?? 0) + score);
    }
  }
  return ranked(totals);
}

/** The same, with the shortest lists fetched that are not at hand: they tell most. */
export async function gatherAny(
  supports: readonly Support[],
  neighbours: Neighbours,
  passages: number,
): Promise<Candidate[]> {
  let named = 0;
  const long = supports
    .map(({ entry }) => entry)
    .filter((entry) => !neighbours.ordinals(entry))
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_LISTS)
    .filter(({ count }) => (named += count) <= MOST_NAMED);
  await neighbours.loadLists(long);
  return holdingAny(supports, neighbours, passages);
}
