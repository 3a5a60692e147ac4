import type { Support } from './evidence.ts';
import type { Neighbours, Pair } from './neighbours.ts';
import { likeliest, type Slot } from './slots.ts';

/** Maximum number of alternatives of a word that are paired with those of its neighbour. */
const MOST_PAIRED = 4;
/** Weight of a pair in another order than typed. */
const OUT_OF_ORDER = 0.9;

/** All pairs of the passages that two words may stand for, as typed and as alternatives. */
function pairsOf(first: Slot, second: Slot): { pair: Pair; quality: number }[] {
  const found: { pair: Pair; quality: number }[] = [];
  first.options.forEach((a, i) => {
    second.options.forEach((b, j) => {
      if ((i < MOST_PAIRED && j < MOST_PAIRED) || i === 0 || j === 0)
        found.push({ pair: [a.key, b.key], quality: (a.quality * b.quality) ** 2 });
    });
  });
  return found;
}

/** Pairs in the typed order. */
export const typedPairs = (slots: readonly Slot[]): Pair[] =>
  slots.flatMap((slot, at): Pair[] => {
    const next = slots[at + 1];
    return next ? [[likeliest(slot), likeliest(next)]] : [];
  });

/** Pairs in any other order. */
export function otherPairs(slots: readonly Slot[]): Pair[] {
  const keys = slots.map(likeliest);
  return keys.flatMap((first, i) =>
    keys.flatMap((second, j): Pair[] => (i === j || j === i + 1 ? [] : [[first, second]])),
  );
}

/** Supports for the words in the typed order. */
export function inOrder(slots: readonly Slot[], neighbours: Neighbours): Support[] {
  return slots.slice(0, -1).flatMap((slot, at) =>
    pairsOf(slot, slots[at + 1] ?? slot).flatMap(({ pair, quality }): Support[] => {
      const entry = neighbours.pair(pair);
      return entry ? [{ between: `${at} ${at + 1}`, entry, quality }] : [];
    }),
  );
}

/** Supports for the words in any other order. */
export function outOfOrder(slots: readonly Slot[], neighbours: Neighbours): Support[] {
  return slots.flatMap((first, i) =>
    slots.flatMap((second, j): Support[] => {
      if (i === j || j === i + 1) return [];
      const entry = neighbours.pair([likeliest(first), likeliest(second)]);
      return entry ? [{ between: `${i} ${j}`, entry, quality: OUT_OF_ORDER }] : [];
    }),
  );
}
