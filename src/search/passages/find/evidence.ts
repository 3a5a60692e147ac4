import type { PairEntry } from '../format/groups.ts';
import type { Neighbours } from './neighbours.ts';

/** Passages that contain a pair of words of the question. */
export interface Support {
  /** The two words of the question; supports of the same two count once. */
  readonly between: string;
  readonly entry: PairEntry;
  /** How likely the pair was meant, 0 to 1. */
  readonly quality: number;
}

/** A passage that may be an answer. */
export interface Candidate {
  readonly ordinal: number;
  readonly score: number;
}

/** With so few candidates, reading their texts is as cheap as fetching another list. */
const FEW = 3;
/** Number of long lists per round, and of rounds. */
const AT_ONCE = 10;
const ROUNDS = 3;
/** Maximum number of long lists for partial matches, and of passages in them. */
const MOST_LISTS = 16;
const MOST_NAMED = 15_000;

/** Weight of a pair that occurs in `count` of all passages. */
const inverseDocumentFrequency = (count: number, passages: number): number =>
  Math.log(1 + (passages - count + 0.5) / (count + 0.5));

/** Supports of the same two words. */
type Between = readonly Support[];
const betweens = (supports: readonly Support[]): Between[] => [
  ...Map.groupBy(supports, ({ between }) => between).values(),
];
const countOf = (own: Between): number => own.reduce((sum, { entry }) => sum + entry.count, 0);

/** Scores of passages for two words: of all that contain them, or only of the remaining candidates. */
function scoresOf(
  own: Between,
  neighbours: Neighbours,
  passages: number,
  among?: ReadonlyMap<number, number>,
): Map<number, number> {
  const scores = new Map<number, number>();
  // The alternatives of a word are as common as their sum.
  const all = Math.min(passages, countOf(own));
  for (const { entry, quality } of own) {
    const score = quality * inverseDocumentFrequency(quality === 1 ? entry.count : all, passages);
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

/** The passages that contain a pair for every two words, best first. */
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
 * The passages that may contain all pairs, best first. Short lists are already loaded; long lists are fetched, rarest
 * pair first, only while too many candidates remain.
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

/** The passages that contain any of the pairs in loaded lists, best first. */
export function holdingAny(supports: readonly Support[], neighbours: Neighbours, passages: number): Candidate[] {
  const totals = new Map<number, number>();
  for (const own of betweens(supports)) {
    for (const [ordinal, score] of scoresOf(own, neighbours, passages)) {
      totals.set(ordinal, (totals.get(ordinal) ?? 0) + score);
    }
  }
  return ranked(totals);
}

/** The same after fetching the shortest missing lists, which are the most selective. */
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
