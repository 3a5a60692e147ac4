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
  /** For each entry two lengths in words: of its first name, and of its first in another language. */
  readonly lengths: Uint8Array;
  readonly entries: number;
}

/** Lengths of names as numbers: base-36 digits, as they travel. */
export const lengthsOf = (digits: string): Uint8Array =>
  Uint8Array.from(digits, (digit) => Number.parseInt(digit, 36) || 0);

/** Entries that have enough of the words of a reading, those that have most of them first, of these the plainest. */
export function rankEntries(
  readings: readonly WantedReading[],
  known: ReadonlySet<string>,
  { postings, lengths, entries }: Places,
): number[] {
  const best = new Float64Array(entries);
  const got = new Float64Array(entries);
  const own = new Float64Array(entries);
  for (const { words, weight } of readings.slice(0, MOST_READINGS)) {
    got.fill(0);
    const all = words.reduce((sum, word) => sum + word.weight, 0);
    const having: number[] = [];
    for (const word of words) {
      const here: number[] = [];
      for (const { key, quality } of word.alternatives.slice(0, MOST_ALTERNATIVES)) {
        let ordinal = 0;
        for (const gap of known.has(key) ? postings(key) : []) {
          ordinal += gap;
          const before = own[ordinal] ?? 0;
          if (before === 0) here.push(ordinal);
          if (before < quality) own[ordinal] = quality;
        }
      }
      for (const ordinal of here) {
        const told = (own[ordinal] ?? 0) * word.weight;
        own[ordinal] = 0;
        if (told <= 0) continue;
        if (got[ordinal] === 0) having.push(ordinal);
        got[ordinal] = (got[ordinal] ?? 0) + told;
      }
    }
    for (const ordinal of having) {
      const coverage = all > 0 ? (got[ordinal] ?? 0) / all : 0;
      if (coverage < LEAST_FETCHED) continue;
      const score = weight * (coverage - OTHER_LENGTH * otherLength(lengths, ordinal, words.length));
      if (score > (best[ordinal] ?? 0)) best[ordinal] = score;
    }
  }
  const found: number[] = [];
  best.forEach((score, ordinal) => {
    if (score > 0) found.push(ordinal);
  });
  return found.sort((a, b) => (best[b] ?? 0) - (best[a] ?? 0) || a - b);
}

/** How many words more or less than so many the nearer of the first names of an entry has. */
function otherLength(lengths: Uint8Array, ordinal: number, words: number): number {
  const first = Math.abs((lengths[2 * ordinal] ?? 0) - words);
  const other = Math.abs((lengths[2 * ordinal + 1] ?? 0) - words);
  return Math.min(MOST_OTHER, first, other);
}
