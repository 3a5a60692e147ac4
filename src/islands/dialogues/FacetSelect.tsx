import { useId } from 'react';
import type { SessionFacet, SessionList } from '../../domain/dialogues/session-list.ts';
import { choicesOf, type Filters } from './filters.ts';
import type { FilterWords } from './filter-words.ts';

interface Props {
  facet: SessionFacet;
  list: SessionList;
  filters: Filters;
  words: FilterWords;
  figure: (count: number) => string;
  choose: (next: Filters) => void;
}

/** A select for a facet; each option shows how many sessions it would leave, given the other filters. */
export function FacetSelect({ facet, list, filters, words, figure, choose }: Props) {
  const id = useId();
  const counts = new Map(choicesOf(list.sessions, filters, facet).map(({ value, count }) => [value, count]));
  return (
    <div>
      <label htmlFor={id}>{words.facets[facet]}</label>
      <select
        id={id}
        value={filters[facet] ?? ''}
        onChange={({ target: { value } }) => {
          choose({ ...filters, [facet]: value === '' ? undefined : value });
        }}
      >
        <option value="">{words.all}</option>
        {list.options[facet].map((option) => (
          <option key={option.id} value={option.id}>
            {option.name} ({figure(counts.get(option.id) ?? 0)})
          </option>
        ))}
      </select>
    </div>
  );
}
