import { fill } from '../../search/language/fill.ts';
import type { UnknownValue } from './known.ts';
import type { FilterWords } from './filter-words.ts';

/** Lists the values of the address that were ignored; nothing if all are valid. */
export function Ignored({ unknown, words }: { unknown: readonly UnknownValue[]; words: FilterWords }) {
  if (unknown.length === 0) return null;
  const values = unknown.map(({ facet, value }) => `${words.facets[facet]} “${value}”`).join('; ');
  return (
    <div className="note changed">
      <p>{fill(words.ignored, { values })}</p>
    </div>
  );
}
