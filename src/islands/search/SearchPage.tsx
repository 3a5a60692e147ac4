import { useCallback, useEffect, useRef, useState } from 'react';
import type { AddressPatterns } from '../../domain/entries/address.ts';
import { fill } from '../../search/language/fill.ts';
import { offerSuggestions } from '../suggest/offer.ts';
import { unlessComposing } from '../shared/unless-composing.ts';
import { AskLink } from './AskLink.tsx';
import { FACETS, narrow } from './state/facets.ts';
import { Filters } from './Filters.tsx';
import { moveByKeys } from './state/move-by-keys.ts';
import { NoAnswer } from './NoAnswer.tsx';
import { LONGEST } from '../../search/terms/query.ts';
import { shortened, writeQuestion, type Question } from './state/question.ts';
import { Results } from './Results.tsx';
import { Trouble } from './Trouble.tsx';
import { useAnswer } from './state/use-answer.ts';
import { STEP, usePlace } from './state/use-place.ts';
import { useSaved } from './state/use-saved.ts';
import { useSettled } from './state/use-settled.ts';
import { useTitle } from './state/use-title.ts';
import { useQuestion } from './state/use-question.ts';
import { useSearch } from './state/use-search.ts';
import type { SearchWords, WordedLink } from './search-words.ts';

interface Props {
  words: SearchWords;
  /** Address of the index files. */
  index: string;
  /** The manifest of the index. */
  manifest: string;
  /** Address of the list of suggestions to begin with. */
  suggestions: string;
  /** Address of this page. */
  action: string;
  addresses: AddressPatterns;
  browse: readonly WordedLink[];
  /** Links to services where people can ask. */
  outside: readonly WordedLink[];
}

/** The search page: a field whose question is kept in the address, and the results. */
export function SearchPage({ words, index, manifest, suggestions, action, addresses, browse, outside }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const typed = useCallback(() => field.current?.value ?? '', []);
  const [question, askHow] = useQuestion(typed);
  const [isTyping, setTyping] = useState(false);
  const [state, retry] = useSearch(index, manifest);
  const search = state.is === 'ready' ? state.value : undefined;
  const answered = useAnswer(search, question.q);
  const isSaved = useSaved(index);
  const ask = useCallback(
    (next: Question) => {
      setTyping(false);
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
      : fill(words.count[counted], { count: hits.length, read: shortened(answered.q) });
  const said = useSettled(status, question.q, !isTyping);
  const [shown, more] = usePlace(writeQuestion(question), answered?.q === question.q);
  useTitle(question.q);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current) offerSuggestions(form.current);
  }, []);
  const list = useRef<HTMLDivElement>(null);
  const askedMore = useRef(false);
  const showMore = useCallback(() => {
    askedMore.current = true;
    more();
  }, [more]);
  useEffect(() => {
    // Who asked for more goes on with the first of them.
    if (askedMore.current) list.current?.querySelectorAll<HTMLElement>('[data-hit]')[shown - STEP]?.focus();
    askedMore.current = false;
  }, [shown]);
  return (
    <div
      className="search-page"
      onKeyDown={unlessComposing((event) => {
        moveByKeys(event, field.current);
      })}
      ref={list}
    >
      <search className="search-form no-print">
        <form
          ref={form}
          action={action}
          method="get"
          data-suggest={suggestions}
          data-count={words.suggested.count}
          data-none={words.suggested.none}
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
              maxLength={LONGEST}
              aria-describedby="q-hint"
              onInput={() => {
                setTyping(true);
                askHow({ ...question, q: typed() }, 'typing');
              }}
            />
            <button className="button" type="submit">
              {words.submit}
            </button>
            <ul id="q-list" className="plain-list" role="listbox" aria-label={words.suggested.label} hidden />
          </div>
          <p role="status" className="visually-hidden" />
          <p id="q-hint" className="small" hidden={question.q !== ''}>
            {words.hint}
          </p>
        </form>
      </search>
      <Trouble lacks={result?.missing} {...{ state, words, retry }} />
      <p role="status" className="small">
        {said}
      </p>
      {result?.readTo !== undefined && <p>{fill(words.readTo, { read: result.readTo })}</p>}
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
      {answered && result && hits.length > 0 && (
        <Results q={answered.q} more={showMore} {...{ result, hits, shown, words, addresses, isSaved }} />
      )}
      {answered && hits.length === 0 && (
        <NoAnswer
          question={{ ...question, q: answered.q }}
          lacks={answered.result.lacks}
          unfiltered={answered.result.hits.length}
          {...{ words, browse, outside, ask }}
        />
      )}
    </div>
  );
}
