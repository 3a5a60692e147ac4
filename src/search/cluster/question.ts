import type { Asked } from '../export/query.ts';
import type { Partition } from '../export/record.ts';
import { isSyllable } from '../language/syllable.ts';
import { likeliest, slotsOf, type Slot } from '../passages/find/slots.ts';
import { LONGEST, parseQuery } from '../terms/query.ts';

/** What a question may ask besides words. */
export type Within = Partial<Partition> & { readonly from?: number };

/** The words of a question. Which words the cluster knows is not known here: what is no syllable may be Telex or VNI. */
export const wordsOf = (question: string): readonly Slot[] => slotsOf(parseQuery(question), { has: isSyllable });

/** The values of the stored template for a question; undefined if it has no words. */
export function askedOf(question: string, { year, issuer, from }: Within = {}): Asked | undefined {
  const words = wordsOf(question);
  if (words.length === 0) return undefined;
  return {
    typed: question.slice(0, LONGEST).trim(),
    read: words.map(likeliest).join(' '),
    ...(year !== undefined && { year: String(year) }),
    ...(issuer !== undefined && { issuer }),
    ...(from !== undefined && { from: String(from) }),
  };
}
