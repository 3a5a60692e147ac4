import type { Hit } from '../../search/engine/engine.ts';
import type { Group } from '../../search/engine/groups.ts';
import { FacetRow } from './FacetRow.tsx';
import { choicesOf, FACETS, type Facet } from './state/facets.ts';
import type { Question } from './state/question.ts';
import type { SearchWords } from './search-words.ts';

interface Props {
  hits: readonly Hit[];
  question: Question;
  words: SearchWords;
  /** Returns the name of an agency. */
  nameOf: (agency: string) => string;
  ask: (next: Question) => void;
}

/** The filters of the results: the kind visible, others collapsed, so that the best answer stays in view. */
export function Filters({ hits, question, words, nameOf, ask }: Props) {
  const labelOf: Record<Facet, (value: string) => string> = {
    kind: (value) => words.groups[value as Group],
    audience: (value) => words.audiences[value as 'citizen' | 'business'],
    agency: nameOf,
    year: (value) => value,
  };
  const [kinds, ...others] = FACETS.flatMap((facet) => {
    const choices = choicesOf(hits, question, facet);
    // A single common value filters nothing.
    if (question[facet] === undefined && choices.length < 2) return facet === 'kind' ? [null] : [];
    const label = words.facets[facet];
    return (
      <FacetRow key={facet} all={words.all} labelOf={labelOf[facet]} {...{ facet, label, choices, question, ask }} />
    );
  });
  const isNarrowed = FACETS.some((facet) => facet !== 'kind' && question[facet] !== undefined);
  return (
    <nav aria-label={words.filters} className="filters">
      {kinds}
      {others.length > 0 && (
        <details open={isNarrowed}>
          <summary>{words.filters}</summary>
          {others}
        </details>
      )}
    </nav>
  );
}
