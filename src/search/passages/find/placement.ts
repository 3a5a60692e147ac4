/** A word of the question where it stands in a text, counted in words. */
export interface Place {
  readonly at: number;
  /** How well the word there is the one sought, 0 to 1. */
  readonly quality: number;
}

/** How the words of a question stand in a text. */
export interface Placement {
  /** The longest chain of words that follow each other as sought, by their quality. */
  readonly run: number;
  /** How closely all words found stand together: 1 where nothing stands between. */
  readonly tightness: number;
  /** Where they stand closest: a place for each word sought, where it was found. */
  readonly at: readonly (Place | undefined)[];
  /** The places to show. */
  readonly shown: readonly number[];
}

/** Words that follow each other as sought. */
interface Chain {
  /** The sum of their qualities. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The longest chain, better places counting more. */
export function longestRun(places: readonly (readonly Place[])[]): Chain {
  let longest: Chain = { value: 0, from: 0, to: -1 };
  let ends = new Map<number, Chain>();
  for (const own of places) {
    const next = new Map<number, Chain>();
    for (const { at, quality } of own) {
      const before = ends.get(at - 1);
      const chain = { value: (before?.value ?? 0) + quality, from: before?.from ?? at, to: at };
      if (chain.value > (next.get(at)?.value ?? 0)) next.set(at, chain);
      if (chain.value > longest.value) longest = chain;
    }
    ends = next;
  }
  return longest;
}

interface Window {
  readonly value: number;
  readonly at: readonly (Place | undefined)[];
}

/** The stretch that holds a place of every word found and the fewest others, better places counting more. */
export function tightest(places: readonly (readonly Place[])[]): Window {
  const found = places.filter(({ length }) => length > 0).length;
  const events = places
    .flatMap((own, word) => own.map((place) => ({ word, ...place })))
    .sort((a, b) => a.at - b.at || a.word - b.word);
  const last = new Map<number, Place>();
  let best: Window = { value: 0, at: [] };
  for (const { word, at, quality } of events) {
    const known = last.get(word);
    // A better place a little before serves better than this one.
    if (known && known.quality > quality && at - known.at < found) continue;
    last.set(word, { at, quality });
    if (last.size < found) continue;
    let sum = 0;
    let from = at;
    for (const place of last.values()) {
      sum += place.quality;
      from = Math.min(from, place.at);
    }
    const value = sum / Math.max(at - from + 1, found);
    if (value > best.value) best = { value, at: places.map((_, own) => last.get(own)) };
  }
  return best;
}

export function placementOf(places: readonly (readonly Place[])[]): Placement {
  const found = places.filter(({ length }) => length > 0).length;
  const { value: run, from, to } = longestRun(places);
  const { value: tightness, at } = tightest(places);
  const closest = at.flatMap((place) => place?.at ?? []);
  return {
    run: run / Math.max(1, places.length),
    tightness,
    at,
    // A word sought twice stands twice, which only the chain tells.
    shown:
      to - from + 1 === found ? closest.map((_, index) => from + index) : [...new Set(closest)].sort((a, b) => a - b),
  };
}
