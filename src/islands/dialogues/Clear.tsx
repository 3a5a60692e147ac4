import { AddressLink } from '../shared/AddressLink.tsx';
import { writeFilters, type Filters } from './filters.ts';
import type { FilterWords } from './filter-words.ts';

/** A link that clears all filters. */
export const Clear = ({ words, follow }: { words: FilterWords; follow: (next: Filters) => void }) => (
  <p className="no-print">
    <AddressLink
      address={writeFilters({})}
      follow={() => {
        follow({});
      }}
    >
      {words.clear}
    </AddressLink>
  </p>
);
