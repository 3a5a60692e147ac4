import { useCallback, useRef } from 'react';
import { fetchFrom } from '../shared/fetch-from.ts';
import { fill } from '../../search/language/fill.ts';
import { useAddress, type Asking } from '../shared/use-address.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { chosenFacets, narrow, readFilters, writeFilters, type Filters } from './filters.ts';
import { Clear } from './Clear.tsx';
import { FilterForm } from './FilterForm.tsx';
import { Ignored } from './Ignored.tsx';
import { knownFilters } from './known.ts';
import { loadSessions } from './load-sessions.ts';
import { NoSession } from './NoSession.tsx';
import { Sessions } from './Sessions.tsx';
import type { FilterWords } from './filter-words.ts';

interface Props {
  words: FilterWords;
  /** Address of the session list file. */
  file: string;
  /** Digest of the list that this page was made with. */
  build: string;
  /** Address pattern of a session, with `{id}`. */
  session: string;
  /** Language for formatting numbers. */
  locale: string;
}

/** The filtered list of sessions; the filters are kept in the address. */
export function SessionFilter({ words, file, build, session, locale }: Props) {
  const [state, retry] = useLoaded(
    useCallback((patience: number) => loadSessions(fetchFrom('', patience), file, build), [file, build]),
  );
  const [inAddress, ask] = useAddress<Filters>({ read: readFilters, write: writeFilters });
  const status = useRef<HTMLDivElement>(null);
  const choose = useCallback(
    (next: Filters, how: Asking = 'asked') => {
      ask(next, how);
    },
    [ask],
  );
  /** The clicked element disappears, so move the focus to the number of results. */
  const follow = useCallback(
    (next: Filters) => {
      ask(next, 'asked');
      status.current?.focus();
    },
    [ask],
  );
  const figure = (count: number): string => new Intl.NumberFormat(`${locale}-u-nu-latn`).format(count);

  const list = state.is === 'ready' && inAddress ? state.value : undefined;
  const { filters, unknown } = knownFilters(inAddress ?? {}, list);
  const found = list ? narrow(list.sessions, filters) : [];
  const counted = found.length === 0 ? 'none' : found.length === 1 ? 'one' : 'other';
  const waits = inAddress && state.is === 'loading' ? words.loading : '';
  return (
    <div className="session-filter">
      {!list && state.is === 'loading' && <p className="small waiting">{words.waiting}</p>}
      {state.is === 'failed' && (
        <div className="note error" role="alert">
          <p>
            {words.faults[state.fault]} {words.lists}
          </p>
          <button
            className="button"
            type="button"
            onClick={() => {
              if (state.fault === 'other-build') location.reload();
              else retry();
              status.current?.focus();
            }}
          >
            {state.fault === 'other-build' ? words.reload : words.retry}
          </button>
        </div>
      )}
      {list && <FilterForm {...{ list, filters, words, figure, choose }} />}
      <div ref={status} role="status" tabIndex={-1}>
        <Ignored {...{ unknown, words }} />
        <p>{list ? fill(words.count[counted], { count: figure(found.length) }) : waits}</p>
      </div>
      {list && chosenFacets(filters).length > 0 && found.length > 0 && <Clear {...{ words, follow }} />}
      {list && found.length > 0 && (
        <Sessions key={writeFilters(filters)} {...{ found, list, session, words, figure }} />
      )}
      {list && found.length === 0 && <NoSession {...{ list, filters, words, figure, follow }} />}
    </div>
  );
}
