import type { Sought } from './match.ts';
import type { Pool } from './pool.ts';
import { CANDIDATE } from '../weights/weights.ts';

/** Texts that hold enough of the words to answer: common words alone are never enough beside rare ones. */
export function candidates({ words, weight }: Sought, pool: Pool): Set<number> {
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
  return found;
}
