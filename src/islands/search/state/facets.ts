import type { Hit } from '../../../search/engine/engine.ts';
import { groupOf } from '../../../search/engine/groups.ts';
import { facetsOf } from '../../shared/facets.ts';

/** Facets of the results. */
export const FACETS = ['kind', 'audience', 'agency', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of a result for a facet. */
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

export const { narrow, choicesOf } = facetsOf(FACETS, valuesOf);
