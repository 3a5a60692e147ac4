import type { PairEntry } from './groups.ts';
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
  /** How many pairs it holds. */
  readonly held: number;
}

export interface Evidence {
  /** The best first. */
  readonly candidates: readonly Candidate[];
  /** How many pairs were looked at: those of which the list was loaded. */
  readonly asked: number;
}

/** With so few candidates alike, reading their texts is as good as another list. */
const FEW = 2;
/** How many long lists are fetched at a time, and how many times. */
const AT_ONCE = 2;
const ROUNDS = 2;
/** How many long lists are fetched where any may tell. */
const MOST_LISTS = 12;

/** How much a pair tells that so many of all passages hold. */
const telling = (count: number, passages: number): number => Math.log(1 + (passages - count + 0.5) / (count + 0.5));

function weigh(supports: readonly Support[], neighbours: Neighbours, passages: number): Evidence {
  const totals = new Map<number, { score: number; held: number }>();
  let asked = 0;
  for (const own of Map.groupBy(supports, ({ between }) => between).values()) {
    const best = new Map<number, number>();
    // What a word may stand for is as common as all of it together.
    const count = Math.min(
      passages,
      own.reduce((sum, { entry }) => sum + entry.count, 0),
    );
    let isLoaded = false;
    for (const { entry, quality } of own) {
      const ordinals = neighbours.ordinals(entry);
      if (!ordinals) continue;
      isLoaded = true;
      const score = quality * telling(quality === 1 ? entry.count : count, passages);
      for (const ordinal of ordinals) if ((best.get(ordinal) ?? 0) < score) best.set(ordinal, score);
    }
    if (isLoaded) asked += 1;
    for (const [ordinal, score] of best) {
      const known = totals.get(ordinal);
      if (known) {
        known.score += score;
        known.held += 1;
      } else totals.set(ordinal, { score, held: 1 });
    }
  }
  const candidates = [...totals]
    .map(([ordinal, { score, held }]): Candidate => ({ ordinal, score, held }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  return { candidates, asked };
}

const isCrowded = ({ candidates }: Evidence): boolean => {
  const least = (candidates[0]?.score ?? 0) * 0.98;
  return candidates.length === 0 || (candidates[FEW]?.score ?? 0) > least;
};

/**
 * Adds up what speaks for each passage that must hold every pair. Short lists are at hand; long ones are fetched, the
 * shortest first, only while too many passages are alike.
 */
export async function gatherWhole(
  supports: readonly Support[],
  neighbours: Neighbours,
  passages: number,
): Promise<Evidence> {
  let evidence = weigh(supports, neighbours, passages);
  const long = longOf(supports, neighbours);
  for (let round = 1; round <= ROUNDS && long.length > 0 && isCrowded(evidence); round += 1) {
    await neighbours.loadLists(long.splice(0, AT_ONCE * round));
    evidence = weigh(supports, neighbours, passages);
  }
  return evidence;
}

/** Adds up what speaks for each passage, whichever pairs it holds: the shortest lists tell most. */
export async function gatherAny(
  supports: readonly Support[],
  neighbours: Neighbours,
  passages: number,
): Promise<Evidence> {
  await neighbours.loadLists(longOf(supports, neighbours).slice(0, MOST_LISTS));
  return weigh(supports, neighbours, passages);
}

/** Entries whose list is not at hand, the shortest first. */
const longOf = (supports: readonly Support[], neighbours: Neighbours): PairEntry[] =>
  supports
    .map(({ entry }) => entry)
    .filter((entry) => !neighbours.ordinals(entry))
    .sort((a, b) => a.count - b.count);
