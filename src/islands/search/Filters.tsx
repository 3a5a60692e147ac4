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

/** The filters of the results: folded until one is chosen, so that the best answer stays in view. */
export function Filters({ hits, question, words, nameOf, ask }: Props) {
  const labelOf: Record<Facet, (value: string) => string> = {
    kind: (value) => words.groups[value as Group],
    audience: (value) => words.audiences[value as 'citizen' | 'business'],
    agency: nameOf,
    year: (value) => value,
  };
  const rows = FACETS.flatMap((facet) => {
    const choices = choicesOf(hits, question, facet);
    // A single common value filters nothing.
    if (question[facet] === undefined && choices.length < 2) return [];
    const label = words.facets[facet];
    return (
      <FacetRow key={facet} all={words.all} labelOf={labelOf[facet]} {...{ facet, label, choices, question, ask }} />
    );
  });
  if (rows.length === 0) return null;
  return (
    <nav aria-label={words.filters} className="filters">
      <details open={FACETS.some((facet) => question[facet] !== undefined)}>
        <summary>{words.filters}</summary>
        {rows}
      </details>
    </nav>
  );
}
