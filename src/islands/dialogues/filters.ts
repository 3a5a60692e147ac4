import { withoutFaults } from '../../domain/text/characters.ts';
import { SESSION_FACETS, type ListedSession, type SessionFacet } from '../../domain/dialogues/session-list.ts';
import { facetsOf } from '../shared/facets.ts';

/** The chosen value of each facet, by id. */
export type Filters = Readonly<Partial<Record<SessionFacet, string | undefined>>>;

/** Parameter names are the same in all languages, so that addresses mean the same under each path. */
const PARAMETERS: Readonly<Record<SessionFacet, string>> = {
  sector: 'linh-vuc',
  agency: 'co-quan',
  audience: 'doi-tuong',
  quarter: 'quy',
  standing: 'trang-thai',
};
/** Anchor of the filter on its page. */
const ANCHOR = '#loc';
/** Maximum length of an id; longer values are unknown anyway, but are quoted in a message. */
const LONGEST = 80;

export const { narrow, choicesOf } = facetsOf(SESSION_FACETS, ({ values }: ListedSession, facet) => values[facet]);

/** Reads filters from an address, without validation: only the data knows the valid values. */
export function readFilters(search: string): Filters {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    SESSION_FACETS.flatMap((facet) => {
      const value = withoutFaults(parameters.get(PARAMETERS[facet]) ?? '')
        .trim()
        .toLowerCase()
        .slice(0, LONGEST);
      return value === '' ? [] : [[facet, value]];
    }),
  );
}

/** The address of filters, relative to their page. */
export function writeFilters(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const facet of SESSION_FACETS) {
    const value = filters[facet];
    if (value !== undefined) parameters.set(PARAMETERS[facet], value);
  }
  return `?${parameters.toString()}${ANCHOR}`;
}

/** The facets with a chosen value. */
export const chosenFacets = (filters: Filters): SessionFacet[] =>
  SESSION_FACETS.filter((facet) => filters[facet] !== undefined);
