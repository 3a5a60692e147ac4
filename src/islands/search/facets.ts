import type { Hit } from '../../domain/search/engine.ts';
import { groupOf } from '../../domain/search/groups.ts';
import type { Question } from './question.ts';

/** What narrows answers, beside the words. */
export const FACETS = ['kind', 'audience', 'agency', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** A value of a facet, and how many answers it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** The values of a facet that an answer has. */
function valuesOf({ kind, record }: Hit, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [groupOf(kind)];
    case 'audience':
      return record.audience === 'both'
        ? ['citizen', 'business']
        : record.audience === undefined
          ? []
          : [record.audience];
    case 'agency':
      return record.agencies ?? [];
    case 'year':
      return record.year === undefined ? [] : [String(record.year)];
  }
}

const holds = (hit: Hit, question: Question, facet: Facet): boolean => {
  const wanted = question[facet];
  return wanted === undefined || valuesOf(hit, facet).includes(String(wanted));
};

/** The answers a question keeps. */
export const narrow = (hits: readonly Hit[], question: Question): Hit[] =>
  hits.filter((hit) => FACETS.every((facet) => holds(hit, question, facet)));

/** The values of a facet among answers that the other facets keep, the most frequent first. */
export function choicesOf(hits: readonly Hit[], question: Question, facet: Facet): Choice[] {
  const counts = new Map<string, number>();
  for (const hit of narrow(hits, { ...question, [facet]: undefined })) {
    for (const value of valuesOf(hit, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
