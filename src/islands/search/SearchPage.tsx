import { useCallback, useEffect, useRef } from 'react';
import type { AddressPatterns } from '../../domain/entries/address.ts';
import { fill } from '../shared/fill.ts';
import { unlessComposing } from '../shared/unless-composing.ts';
import { AskLink } from './AskLink.tsx';
import { FACETS, narrow } from './state/facets.ts';
import { Filters } from './Filters.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import type { Question } from './state/question.ts';
import { Results } from './Results.tsx';
import { Trouble } from './Trouble.tsx';
import { useAnswer } from './state/use-answer.ts';
import { useKeys } from './state/use-keys.ts';
import { useQuestion } from './state/use-question.ts';
import { useSearch } from './state/use-search.ts';
import type { SearchWords, WordedLink } from './search-words.ts';

interface Props {
  words: SearchWords;
  /** Address of the index files. */
  index: string;
  /** Address of this page. */
  action: string;
  addresses: AddressPatterns;
  browse: readonly WordedLink[];
  /** Links to services where people can ask. */
  outside: readonly WordedLink[];
}

/** The search page: a field whose question is kept in the address, and the results. */
export function SearchPage({ words, index, action, addresses, browse, outside }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const typed = useCallback(() => field.current?.value ?? '', []);
  const [question, askHow] = useQuestion(typed);
  const [state, retry] = useSearch(index);
  const search = state.is === 'ready' ? state.value : undefined;
  const answered = useAnswer(search, question.q);
  const onKeyDown = useKeys(field);
  const ask = useCallback(
    (next: Question) => {
      askHow(next, 'asked');
    },
    [askHow],
  );

  useEffect(() => {
    if (field.current && field.current.value !== question.q) field.current.value = question.q;
  }, [question.q]);

  const result = answered?.result;
  const hits = narrow(result?.hits ?? [], question);
  const isNarrowed = FACETS.some((facet) => question[facet] !== undefined);
  const counted = hits.length === 0 ? 'none' : hits.length === 1 ? 'one' : 'other';
  const status =
    answered === undefined
      ? state.is === 'loading' && question.q !== ''
        ? words.loading
        : ''
      : fill(words.count[counted], { count: hits.length, read: answered.q });
  return (
    <div onKeyDown={unlessComposing(onKeyDown)}>
      <search className="search-form no-print">
        <form
          action={action}
          method="get"
          onSubmit={(event) => {
            event.preventDefault();
            ask({ ...question, q: typed() });
          }}
        >
          <label htmlFor="q">{words.label}</label>
          <div className="field">
            <input
              ref={field}
              id="q"
              name="q"
              type="search"
              autoComplete="off"
              enterKeyHint="search"
              maxLength={300}
              aria-describedby="q-hint"
              onInput={() => {
                askHow({ ...question, q: typed() }, 'typing');
              }}
            />
            <button className="button" type="submit">
              {words.submit}
            </button>
          </div>
          <p id="q-hint" className="small" hidden={question.q !== ''}>
            {words.hint}
          </p>
        </form>
      </search>
      <Trouble lacks={result?.missing} {...{ state, words, retry }} />
      <p role="status" className="small">
        {status}
      </p>
      {result?.suggestion !== undefined && (
        <p>
          {words.suggestion}{' '}
          <AskLink question={{ ...question, q: result.suggestion }} ask={ask}>
            {result.suggestion}
          </AskLink>
          ?
        </p>
      )}
      {result && (result.hits.length > 1 || isNarrowed) && (
        <Filters
          {...{ hits: result.hits, question, words, ask }}
          nameOf={(agency) => search?.titleOf(`agency:${agency}`) ?? agency}
        />
      )}
      {result && hits.length > 0 && <Results {...{ result, hits, question, words, addresses, ask }} />}
      {answered && hits.length === 0 && (
        <NoAnswer
          question={{ ...question, q: answered.q }}
          unfiltered={answered.result.hits.length}
          {...{ words, browse, outside, ask }}
        />
      )}
    </div>
  );
}
