import { useRef } from 'react';
import { SESSION_FACETS, type SessionFacet, type SessionList } from '../../domain/dialogues/session-list.ts';
import { unlessComposing } from '../shared/unless-composing.ts';
import type { Asking } from '../shared/use-address.ts';
import { FacetSelect } from './FacetSelect.tsx';
import type { Filters } from './filters.ts';
import type { FilterWords } from './filter-words.ts';

interface Props {
  list: SessionList;
  filters: Filters;
  words: FilterWords;
  figure: (count: number) => string;
  choose: (next: Filters, how: Asking) => void;
}

/**
 * One select per facet. Each choice is a history entry, except for values passed while moving through a closed select
 * with arrow keys.
 */
export function FilterForm({ list, filters, words, figure, choose }: Props) {
  const isByKeys = useRef(false);
  const offered = (facet: SessionFacet): boolean => list.options[facet].length > 0;
  return (
    <form
      className="no-print"
      aria-label={words.label}
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onKeyDown={unlessComposing(() => {
        isByKeys.current = true;
      })}
      onPointerDown={() => {
        isByKeys.current = false;
      }}
      onBlur={() => {
        if (isByKeys.current) choose(filters, 'asked');
        isByKeys.current = false;
      }}
    >
      {SESSION_FACETS.filter(offered).map((facet) => (
        <FacetSelect
          key={facet}
          {...{ facet, list, filters, words, figure }}
          choose={(next) => {
            choose(next, isByKeys.current ? 'typing' : 'asked');
          }}
        />
      ))}
    </form>
  );
}
