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
  // Places of a word are in order, so that each step goes on with the next one of any word.
  const next = found.map(() => 0);
  const last = found.map(() => -1);
  let missing = found.length;
  let best = Infinity;
  for (;;) {
    let word = -1;
    let place: Place | undefined;
    for (let at = 0; at < found.length; at += 1) {
      const own = found[at]?.[next[at] ?? 0];
      if (!own || (place && place.from <= own.from)) continue;
      place = own;
      word = at;
    }
    if (!place) return best;
    next[word] = (next[word] ?? 0) + 1;
    if (last[word] === -1) missing -= 1;
    last[word] = place.from;
    if (missing > 0) continue;
    let first = place.from;
    for (const from of last) if (from < first) first = from;
    if (place.to - first + 1 < best) best = place.to - first + 1;
  }
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
  words: readonly { readonly weight: number; readonly bond?: number | undefined }[],
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
      if ((words[word]?.weight ?? 0) >= LEAST_TELLING) before = -1;
      return;
    }
    const ends = places[before] ?? [];
    const endsAt = (at: number): boolean => ends.some(({ to }) => to === at);
    const isBeside =
      ends.length > 0 &&
      own.some(({ from }) => {
        let at = from - 1;
        while (at > 0 && text.stops[at] && !endsAt(at)) at -= 1;
        return endsAt(at);
      });
    const bond = before === word - 1 ? (words[word]?.bond ?? 1) : 1;
    if (isBeside) sum += (bond * (got + (gotOf[before] ?? 0))) / 2;
    before = word;
  });
  return sum;
}
