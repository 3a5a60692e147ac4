import type { Choice } from '../shared/facets.ts';
import { AskLink } from './AskLink.tsx';
import type { Facet } from './state/facets.ts';
import type { Question } from './state/question.ts';

interface Props {
  facet: Facet;
  label: string;
  /** Label of the choice without filter. */
  all: string;
  choices: readonly Choice[];
  labelOf: (value: string) => string;
  question: Question;
  ask: (next: Question) => void;
}

/** Maximum number of values; more would not help to choose. */
const MOST_VALUES = 8;

/** One facet of the results: each value is a link that can be opened, shared and navigated back from. */
export function FacetRow({ facet, label, all, choices, labelOf, question, ask }: Props) {
  const chosen = question[facet];
  const withValue = (value: string | undefined): Question => ({
    ...question,
    [facet]: facet === 'year' && value !== undefined ? Number(value) : value,
  });
  return (
    <p>
      {label}{' '}
      <AskLink question={withValue(undefined)} isCurrent={chosen === undefined} ask={ask}>
        {all}
      </AskLink>
      {choices.slice(0, MOST_VALUES).map(({ value, count }) => (
        <span key={value}>
          {' '}
          <AskLink question={withValue(value)} isCurrent={String(chosen) === value} ask={ask}>
            {labelOf(value)} ({count})
          </AskLink>
        </span>
      ))}
    </p>
  );
}
