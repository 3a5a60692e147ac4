import { SESSION_FACETS, type SessionFacet, type SessionList } from '../../domain/dialogues/session-list.ts';
import type { Filters } from './filters.ts';

/** A value of the address that does not occur in the data. */
export interface UnknownValue {
  readonly facet: SessionFacet;
  readonly value: string;
}

/** Separates filters into known and unknown values; without data, none is reported as unknown. */
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
