/** The position of a word of the question in a text, counted in words. */
export interface Place {
  readonly at: number;
  /** How well the word there matches, 0 to 1. */
  readonly quality: number;
}

/** The positions of the words of a question in a text. */
export interface Placement {
  /** Summed quality of the longest sequence in the order of the question. */
  readonly run: number;
  /** How close together the words are: 1 if nothing is between them. */
  readonly tightness: number;
  /** The tightest window: a position for each word that was found. */
  readonly at: readonly (Place | undefined)[];
  /** The positions to highlight. */
  readonly shown: readonly number[];
}

/** Consecutive words in the order of the question. */
interface Chain {
  /** The sum of their qualities. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The longest sequence, weighted by quality. */
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

/** The shortest window that contains each found word, weighted by quality. */
export function tightest(places: readonly (readonly Place[])[]): Window {
  const found = places.filter(({ length }) => length > 0).length;
  const events = places
    .flatMap((own, word) => own.map((place) => ({ word, ...place })))
    .sort((a, b) => a.at - b.at || a.word - b.word);
  const last = new Map<number, Place>();
  let best: Window = { value: 0, at: [] };
  for (const { word, at, quality } of events) {
    const known = last.get(word);
    // A better position shortly before is preferred.
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
    // Repeated words of the question only appear in the sequence.
    shown:
      to - from + 1 === found ? closest.map((_, index) => from + index) : [...new Set(closest)].sort((a, b) => a - b),
  };
}
