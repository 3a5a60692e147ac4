import { SESSION_FACETS, type SessionFacet, type SessionList } from '../../domain/dialogues/session-list.ts';
import type { Filters } from './filters.ts';

/** A value in the address that nothing in the data has. */
export interface UnknownValue {
  readonly facet: SessionFacet;
  readonly value: string;
}

/** Tells filters that the data knows from values it does not; without data nothing is known to be wrong. */
export function knownFilters(
  inAddress: Filters,
  list: SessionList | undefined,
): { filters: Filters; unknown: UnknownValue[] } {
  if (!list) return { filters: {}, unknown: [] };
  const given = SESSION_FACETS.flatMap((facet) => {
    const value = inAddress[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  const isKnown = ({ facet, value }: UnknownValue): boolean => list.options[facet].some(({ id }) => id === value);
  return {
    filters: Object.fromEntries(given.filter(isKnown).map(({ facet, value }) => [facet, value])),
    unknown: given.filter((each) => !isKnown(each)),
  };
}
