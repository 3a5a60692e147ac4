import { useEffect, useRef, useState } from 'react';
import type { ListedSession, SessionList } from '../../domain/dialogues/session-list.ts';
import { fill } from '../../search/language/fill.ts';
import { SessionItem } from './SessionItem.tsx';
import type { FilterWords } from './filter-words.ts';

interface Props {
  found: readonly ListedSession[];
  list: SessionList;
  /** Address pattern of a session, with `{id}`. */
  session: string;
  words: FilterWords;
  figure: (count: number) => string;
}

/** Number of sessions added at a time. */
const STEP = 25;

/** The matching sessions, in steps; after “more”, the focus moves to the first new one. */
export function Sessions({ found, list, session, words, figure }: Props) {
  const [shown, setShown] = useState(STEP);
  const items = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (shown > STEP) items.current?.children[shown - STEP]?.querySelector('a')?.focus();
  }, [shown]);
  const left = found.length - shown;
  const next = Math.min(left, STEP);
  return (
    <>
      <ol ref={items} className="plain-list" aria-label={words.list}>
        {found.slice(0, shown).map((each) => (
          <SessionItem key={each.id} session={each} href={session.replace('{id}', each.id)} {...{ list, words }} />
        ))}
      </ol>
      {left > 0 && (
        <button
          className="button no-print"
          type="button"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {fill(words.more[next === 1 ? 'one' : 'other'], { count: figure(next), left: figure(left) })}
        </button>
      )}
    </>
  );
}
