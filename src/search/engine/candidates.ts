import type { Sought } from './match.ts';
import type { Pool } from './pool.ts';
import { CANDIDATE } from '../weights/weights.ts';

/** Texts that may answer, and the most of the question that each can have: where its words stand is not yet known. */
export interface Candidates {
  readonly found: ReadonlySet<number>;
  readonly most: Float64Array;
}

/** Texts that hold enough of the words to answer: common words alone are never enough beside rare ones. */
export function candidates({ words, weight, initials }: Sought, pool: Pool): Candidates {
  let rest = weight;
  const found = new Set<number>();
  for (const word of [...words].sort((a, b) => b.weight - a.weight)) {
    if (found.size > 0 && rest < weight * CANDIDATE) break;
    rest -= word.weight;
    for (const { key } of word.alternatives) for (const index of pool.having(key)) found.add(index);
    if (word.alternatives.some(({ how }) => how === 'typed') || word.key.length < 2) continue;
    for (const index of pool.names) {
      if (pool.texts[index]?.text.initials.includes(word.key)) found.add(index);
    }
  }
  const most = mostOf(words, pool);
  // Initials may stand in any text.
  const byInitials = initials.reduce((sum, at) => sum + Math.max(0, words[at]?.weight ?? 0), 0);
  if (byInitials > 0) for (const index of found) most[index] = (most[index] ?? 0) + byInitials;
  return { found, most };
}

/** Weight of the words that each text of a pool has, each as well as it can be met. */
export function mostOf(words: Sought['words'], pool: Pool): Float64Array {
  const most = new Float64Array(pool.texts.length);
  const own = new Float64Array(pool.texts.length);
  for (const { alternatives, weight } of words) {
    const here: number[] = [];
    for (const { key, quality } of alternatives) {
      for (const text of pool.having(key)) {
        const known = own[text] ?? 0;
        if (known === 0) here.push(text);
        if (known < quality) own[text] = quality;
      }
    }
    for (const text of here) {
      most[text] = (most[text] ?? 0) + weight * (own[text] ?? 0);
      own[text] = 0;
    }
  }
  return most;
}
