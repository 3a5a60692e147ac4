import type { WantedReading } from '../engine/asked.ts';
import { familyOf } from '../language/english-family.ts';
import { LEAST_FETCHED, OTHER_LENGTH } from '../weights/weights.ts';

/** How many ways to read a question are looked up, and how many words of them all together; a family is one file. */
const MOST_READINGS = 6;
const MOST_WORDS = 22;
/** How many words a typed one may stand for. */
const MOST_ALTERNATIVES = 8;
/** How many words more or less count. */
const MOST_OTHER = 12;

/** The words that names are looked up by: those that tell most, of the surest readings, first. */
export function wordsOf(readings: readonly WantedReading[]): string[] {
  const words = readings
    .slice(0, MOST_READINGS)
    .flatMap((reading) =>
      reading.words.flatMap(({ weight, alternatives }) =>
        alternatives
          .slice(0, MOST_ALTERNATIVES)
          .map(({ key, quality }) => ({ key, tells: reading.weight * weight * quality })),
      ),
    )
    .sort((a, b) => b.tells - a.tells);
  const kept = new Map<string, Set<string>>();
  for (const { key } of words) {
    const file = familyOf(key) ?? key;
    const own = kept.get(file);
    if (own) own.add(key);
    else if (kept.size < MOST_WORDS) kept.set(file, new Set([key]));
  }
  return [...kept.values()].flatMap((keys) => [...keys]);
}

/** Where words stand, and how long names are. */
export interface Places {
  /** Entries with a word, as gaps between ordinals. */
  readonly postings: (word: string) => readonly number[];
  readonly lengths: string;
  readonly entries: number;
}

/** Entries that have enough of the words of a reading, those that have most of them first, of these the plainest. */
export function rankEntries(
  readings: readonly WantedReading[],
  known: ReadonlySet<string>,
  { postings, lengths, entries }: Places,
): number[] {
  const best = new Float64Array(entries);
  for (const { words, weight } of readings.slice(0, MOST_READINGS)) {
    const got = new Float64Array(entries);
    const all = words.reduce((sum, word) => sum + word.weight, 0);
    for (const word of words) {
      const own = new Map<number, number>();
      for (const { key, quality } of word.alternatives.slice(0, MOST_ALTERNATIVES)) {
        let ordinal = 0;
        for (const gap of known.has(key) ? postings(key) : []) {
          ordinal += gap;
          if ((own.get(ordinal) ?? 0) < quality) own.set(ordinal, quality);
        }
      }
      for (const [ordinal, quality] of own) got[ordinal] = (got[ordinal] ?? 0) + quality * word.weight;
    }
    for (let ordinal = 0; ordinal < entries; ordinal += 1) {
      const coverage = all > 0 ? (got[ordinal] ?? 0) / all : 0;
      if (coverage < LEAST_FETCHED) continue;
      const score = weight * (coverage - OTHER_LENGTH * otherLength(lengths, ordinal, words.length));
      if (score > (best[ordinal] ?? 0)) best[ordinal] = score;
    }
  }
  return [...best.keys()]
    .filter((ordinal) => (best[ordinal] ?? 0) > 0)
    .sort((a, b) => (best[b] ?? 0) - (best[a] ?? 0) || a - b);
}

/** How many words more or less than so many the nearer of the first names of an entry has. */
function otherLength(lengths: string, ordinal: number, words: number): number {
  const away = [0, 1].map((at) => Math.abs(Number.parseInt(lengths[2 * ordinal + at] ?? '0', 36) - words));
  return Math.min(MOST_OTHER, ...away);
}
