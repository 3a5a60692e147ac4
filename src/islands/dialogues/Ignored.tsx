import { fill } from '../shared/fill.ts';
import type { UnknownValue } from './known.ts';
import type { FilterWords } from './filter-words.ts';

/** Says which values of the address were ignored; nothing where all were understood. */
export function Ignored({ unknown, words }: { unknown: readonly UnknownValue[]; words: FilterWords }) {
  if (unknown.length === 0) return null;
  const values = unknown.map(({ facet, value }) => `${words.facets[facet]} “${value}”`).join('; ');
  return (
    <div className="note changed">
      <p>{fill(words.ignored, { values })}</p>
    </div>
  );
}
