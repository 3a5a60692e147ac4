import type { Hit } from '../../domain/search/engine.ts';
import type { Group } from '../../domain/search/groups.ts';
import { AskLink } from './AskLink.tsx';
import { choicesOf, FACETS, type Facet } from './facets.ts';
import type { Question } from './question.ts';
import type { SearchWords } from './words.ts';

interface Props {
  hits: readonly Hit[];
  question: Question;
  words: SearchWords;
  /** What an agency is called. */
  nameOf: (agency: string) => string;
  ask: (next: Question) => void;
}

/** More values help nobody choose. */
const MOST_VALUES = 8;

/** Ways to narrow the answers, each a link that can be opened, shared and gone back from. */
export function Filters({ hits, question, words, nameOf, ask }: Props) {
  const labelOf: Record<Facet, (value: string) => string> = {
    kind: (value) => words.groups[value as Group],
    audience: (value) => words.audiences[value as 'citizen' | 'business'],
    agency: nameOf,
    year: (value) => value,
  };
  const facets = FACETS.map((facet) => ({ facet, choices: choicesOf(hits, question, facet).slice(0, MOST_VALUES) }));
  return (
    <nav aria-label={words.filters} className="filters">
      {facets.map(({ facet, choices }) => {
        const chosen = question[facet];
        // One value that all have narrows nothing.
        if (chosen === undefined && choices.length < 2) return null;
        const withValue = (value: string | undefined): Question => ({
          ...question,
          [facet]: facet === 'year' && value !== undefined ? Number(value) : value,
        });
        return (
          <p key={facet}>
            <span className="filter-name">{words.facets[facet]}</span>{' '}
            <AskLink question={withValue(undefined)} isCurrent={chosen === undefined} ask={ask}>
              {words.all}
            </AskLink>
            {choices.map(({ value, count }) => (
              <span key={value}>
                {' '}
                <AskLink question={withValue(value)} isCurrent={String(chosen) === value} ask={ask}>
                  {labelOf[facet](value)} ({count})
                </AskLink>
              </span>
            ))}
          </p>
        );
      })}
    </nav>
  );
}
