import { withoutFaults } from '../../domain/text/characters.ts';
import { SESSION_FACETS, type ListedSession, type SessionFacet } from '../../domain/dialogues/session-list.ts';
import { facetsOf } from '../shared/facets.ts';

/** What is chosen of each facet, by id. */
export type Filters = Readonly<Partial<Record<SessionFacet, string | undefined>>>;

/** One set of names for both languages, so that an address means the same under either path. */
const PARAMETERS: Readonly<Record<SessionFacet, string>> = {
  sector: 'linh-vuc',
  agency: 'co-quan',
  audience: 'doi-tuong',
  quarter: 'quy',
  standing: 'trang-thai',
};
/** Where the filter is on its page. */
const ANCHOR = '#loc';
/** No id is longer; a longer value is unknown anyway, and is quoted. */
const LONGEST = 80;

export const { narrow, choicesOf } = facetsOf(SESSION_FACETS, ({ values }: ListedSession, facet) => values[facet]);

/** Reads filters from an address, whatever they say: only the data knows which values there are. */
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

/** The address of filters on their page. */
export function writeFilters(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const facet of SESSION_FACETS) {
    const value = filters[facet];
    if (value !== undefined) parameters.set(PARAMETERS[facet], value);
  }
  return `?${parameters.toString()}${ANCHOR}`;
}

/** The facets of which something is chosen. */
export const chosenFacets = (filters: Filters): SessionFacet[] =>
  SESSION_FACETS.filter((facet) => filters[facet] !== undefined);
