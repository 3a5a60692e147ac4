import { fill } from '../../search/language/fill.ts';
import { AskLink } from './AskLink.tsx';
import type { Question } from './state/question.ts';
import type { SearchWords, WordedLink } from './search-words.ts';

interface Props {
  question: Question;
  /** What was named and is not here. */
  lacks: string | undefined;
  /** Number of results without filters. */
  unfiltered: number;
  words: SearchWords;
  browse: readonly WordedLink[];
  outside: readonly WordedLink[];
  ask: (next: Question) => void;
}

/** What to do if nothing was found: another spelling, no filters, lists, or people to ask. */
export function NoAnswer({ question, lacks, unfiltered, words: { none }, browse, outside, ask }: Props) {
  const plain = question.q
    .replace(/["“”„«»‘’]|(?<=^|\s)[-–−](?=\S)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return (
    <section aria-labelledby="none">
      <h2 id="none">{lacks ?? fill(none.title, { read: question.q })}</h2>
      <ul>
        {unfiltered > 0 && (
          <li>
            <AskLink question={{ q: question.q }} ask={ask}>
              {fill(none.filters, { count: unfiltered })}
            </AskLink>
          </li>
        )}
        {plain !== question.q.trim() && plain !== '' && (
          <li>
            <AskLink question={{ ...question, q: plain }} ask={ask}>
              {fill(none.plain, { read: plain })}
            </AskLink>
          </li>
        )}
        <li>{none.spelling}</li>
        <li>
          {none.browse}{' '}
          {browse.map(({ href, label }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={href}>{label}</a>
            </span>
          ))}
        </li>
        {outside.map(({ href, label, state }) => (
          <li key={href}>
            {none.ask}{' '}
            <a href={href} rel="noopener noreferrer external">
              {label}
            </a>
            {state !== undefined && <span className="small"> ({state})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
