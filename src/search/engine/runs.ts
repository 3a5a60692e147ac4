import type { Text } from '../terms/prepared-text.ts';
import type { Alternative } from '../terms/vocabulary.ts';
import { LEAST_TELLING } from '../weights/weights.ts';

/** Position of a word in a text, from one key to another; these differ only for initials. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly taken: Alternative;
}

/** Length in words of the shortest window that contains each found word. */
export function narrowest(found: readonly (readonly Place[])[]): number {
  const [only] = found;
  if (found.length === 1 && only) return Math.min(...only.map(({ from, to }) => to - from + 1));
  const events = found.flatMap((places, word) => places.map(({ from, to }) => ({ word, from, to })));
  events.sort((a, b) => a.from - b.from);
  const last = found.map(() => -1);
  let missing = found.length;
  let best = Infinity;
  for (const { word, from, to } of events) {
    if (last[word] === -1) missing -= 1;
    last[word] = from;
    if (missing > 0) continue;
    let first = from;
    for (const place of last) if (place < first) first = place;
    if (to - first + 1 < best) best = to - first + 1;
  }
  return best;
}

/** The longest sequence of consecutive words of the question; function words in between are skipped. */
export function longestRun(found: readonly (readonly Place[])[], text: Text): number {
  let longest = 0;
  let ends = new Map<number, number>();
  for (const places of found) {
    const next = new Map<number, number>();
    for (const { from, to } of places) {
      let before = from - 1;
      while (!ends.has(before) && before > 0 && text.stops[before]) before -= 1;
      const length = (ends.get(before) ?? 0) + 1;
      next.set(to, Math.max(next.get(to) ?? 0, length));
      longest = Math.max(longest, length);
    }
    if (next.size > 0) ends = next;
  }
  return longest;
}

/** Weight of the words of a question that stand beside their neighbour in the text too; function words aside. */
export function pairsOf(
  weights: readonly number[],
  places: readonly (readonly Place[])[],
  gotOf: readonly number[],
  text: Text,
): number {
  let sum = 0;
  let before = -1;
  gotOf.forEach((got, word) => {
    const own = places[word] ?? [];
    // A word that tells something and stands nowhere in the text parts those around it.
    if (own.length === 0) {
      if ((weights[word] ?? 0) >= LEAST_TELLING) before = -1;
      return;
    }
    const ends = new Set((places[before] ?? []).map(({ to }) => to));
    const isBeside = own.some(({ from }) => {
      let at = from - 1;
      while (at > 0 && text.stops[at] && !ends.has(at)) at -= 1;
      return ends.has(at);
    });
    if (isBeside) sum += (got + (gotOf[before] ?? 0)) / 2;
    before = word;
  });
  return sum;
}
