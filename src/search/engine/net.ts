import { LEAST_FOUND, match, type Match, type Sought } from './match.ts';
import type { Indexed } from './answers.ts';
import type { Pool } from './pool.ts';
import { NET } from '../weights/weights.ts';

/** What a text tells of a question, word for word and pair for pair. */
export interface Caught {
  readonly indexed: Indexed;
  readonly pool: Pool;
  readonly match: Match;
  /** Evidence of the entry, of all its texts together. */
  readonly evidence: number;
  /** What the entry holds of each word, in any of its texts. */
  readonly held: ReadonlyMap<number, number>;
}

/** Texts of a pool with their evidence of single words, most first. */
function bySingleWords({ words }: Sought, pool: Pool): number[] {
  const got = new Map<number, number>();
  for (const { alternatives, weight } of words) {
    const own = new Map<number, number>();
    for (const { key, quality } of alternatives) {
      for (const text of pool.having(key)) if ((own.get(text) ?? 0) < quality) own.set(text, quality);
    }
    for (const [text, quality] of own) got.set(text, (got.get(text) ?? 0) + weight * quality);
  }
  const tells = new Map([...got].map(([text, sum]) => [text, sum * lengthFactor(pool, text)]));
  return [...tells.keys()].sort((a, b) => (tells.get(b) ?? 0) - (tells.get(a) ?? 0) || a - b).slice(0, NET.compared);
}

/** What a word of a text counts, by how long the text is: a long name holds some word of any question. */
function lengthFactor(pool: Pool, text: number): number {
  const all = (pool.weights[text] ?? []).reduce((sum, weight) => sum + weight, 0);
  const norm = 1 - NET.byLength + NET.byLength * (all / NET.usualLength);
  return (NET.saturation + 1) / (1 + NET.saturation * norm);
}

/**
 * The entries with most evidence for a question (BM25 over words and pairs of words, by field): the net under questions
 * of which no text has all words.
 */
export function cast(sought: Sought, pools: readonly Pool[]): Caught[] {
  const best = new Map<string, { caught: Caught; told: number; words: Map<number, number> }>();
  for (const pool of pools) {
    for (const at of bySingleWords(sought, pool)) {
      const indexed = pool.texts[at];
      const found = indexed && match(sought, indexed.text, pool.weights[at] ?? [], LEAST_FOUND);
      if (!indexed || !found) continue;
      const factor = NET.field[indexed.via] * (indexed.passage?.isUnverified === true ? NET.unverified : 1);
      const told = factor * lengthFactor(pool, at) * (found.got + NET.pair * found.pairs);
      const known = best.get(indexed.record.ref);
      const words = known?.words ?? new Map<number, number>();
      found.gotOf.forEach((got, word) => {
        if (got > 0) words.set(word, Math.max(words.get(word) ?? 0, got * factor));
      });
      if (known && known.told >= told) continue;
      best.set(indexed.record.ref, { caught: { indexed, pool, match: found, evidence: 0, held: words }, told, words });
    }
  }
  return [...best.values()]
    .map(({ caught, told, words }): Caught => {
      const all = [...words.values()].reduce((sum, got) => sum + got, 0);
      return {
        ...caught,
        evidence: told + NET.elsewhere * Math.max(0, all - caught.match.got),
      };
    })
    .sort((a, b) => b.evidence - a.evidence || (a.indexed.record.ref < b.indexed.record.ref ? -1 : 1));
}
