import type { SessionFacet, SessionList } from '../../domain/dialogues/session-list.ts';
import { AddressLink } from '../shared/AddressLink.tsx';
import { fill } from '../../search/language/fill.ts';
import { Clear } from './Clear.tsx';
import { chosenFacets, narrow, writeFilters, type Filters } from './filters.ts';
import type { FilterWords } from './filter-words.ts';

interface Props {
  list: SessionList;
  filters: Filters;
  words: FilterWords;
  figure: (count: number) => string;
  follow: (next: Filters) => void;
}

/** Explains an empty result, and suggests which filter to drop. */
export function NoSession({ list, filters, words, figure, follow }: Props) {
  const ways = chosenFacets(filters).flatMap((facet) => {
    const rest = { ...filters, [facet]: undefined };
    const count = narrow(list.sessions, rest).length;
    return count === 0 ? [] : [{ facet, rest, count }];
  });
  const nameOf = (facet: SessionFacet): string =>
    list.options[facet].find(({ id }) => id === filters[facet])?.name ?? '';
  return (
    <div className="note">
      <p>{words.none.meaning}</p>
      {ways.length > 0 && <p>{words.none.try}</p>}
      <ul>
        {ways.map(({ facet, rest, count }) => (
          <li key={facet}>
            <AddressLink
              address={writeFilters(rest)}
              follow={() => {
                follow(rest);
              }}
            >
              {fill(words.none.drop, { facet: words.facets[facet], name: nameOf(facet), count: figure(count) })}
            </AddressLink>
          </li>
        ))}
      </ul>
      <Clear {...{ words, follow }} />
    </div>
  );
}
