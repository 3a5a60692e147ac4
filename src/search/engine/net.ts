import { LEAST_FOUND, match, type Match, type Sought } from './match.ts';
import { mostOf } from './candidates.ts';
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

/** What is known of how texts match the question: most of them were compared with it before. */
export type KnownMatch = (pool: Pool, text: number) => Match | undefined;

/** Texts of a pool with their evidence of single words, most first. */
function bySingleWords({ words }: Sought, pool: Pool): number[] {
  const told = mostOf(words, pool);
  const having: number[] = [];
  told.forEach((most, text) => {
    if (most <= 0) return;
    having.push(text);
    told[text] = most * (pool.lengthFactors[text] ?? 1);
  });
  return having.sort((a, b) => (told[b] ?? 0) - (told[a] ?? 0) || a - b).slice(0, NET.compared);
}

/**
 * The entries with most evidence for a question (BM25 over words and pairs of words, by field): the net under questions
 * of which no text has all words.
 */
export function cast(sought: Sought, pools: readonly Pool[], known?: KnownMatch): Caught[] {
  const best = new Map<string, { caught: Caught; told: number; words: Map<number, number> }>();
  for (const pool of pools) {
    for (const at of bySingleWords(sought, pool)) {
      const indexed = pool.texts[at];
      const found = indexed && (known?.(pool, at) ?? match(sought, indexed.text, pool.weights[at] ?? [], LEAST_FOUND));
      if (!indexed || !found) continue;
      const factor = NET.field[indexed.via] * (indexed.passage?.isUnverified === true ? NET.unverified : 1);
      const told = factor * (pool.lengthFactors[at] ?? 1) * (found.got + NET.pair * found.pairs);
      const before = best.get(indexed.record.ref);
      const words = before?.words ?? new Map<number, number>();
      found.gotOf.forEach((got, word) => {
        if (got > 0) words.set(word, Math.max(words.get(word) ?? 0, got * factor));
      });
      if (before && before.told >= told) continue;
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
