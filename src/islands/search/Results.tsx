import type { Hit, SearchResult } from '../../search/engine/engine.ts';
import type { AddressPatterns } from '../../domain/entries/address.ts';
import { groupOf } from '../../search/engine/groups.ts';
import { fill } from '../shared/fill.ts';
import { HitItem } from './HitItem.tsx';
import { AskLink } from './AskLink.tsx';
import type { Question } from './state/question.ts';
import type { SearchWords } from './search-words.ts';

interface Props {
  result: SearchResult;
  /** The filtered results. */
  hits: readonly Hit[];
  question: Question;
  words: SearchWords;
  addresses: AddressPatterns;
  ask: (next: Question) => void;
}

/** Number of results per kind while several kinds are shown. */
const IN_GROUP = 5;

/** The results: the best one first, then all others by kind, kinds ordered by their best result. */
export function Results({ result, hits, question, words, addresses, ask }: Props) {
  const [best, ...others] = hits;
  if (!best) return null;
  const groups = [...Map.groupBy(others, ({ kind }) => groupOf(kind))];
  const isOneKind = question.kind !== undefined;
  return (
    <div className="answers">
      {!result.isWhole && <p>{words.partial}</p>}
      <section aria-labelledby="best" className="best">
        <h2 id="best">{words.best}</h2>
        <HitItem hit={best} {...{ words, addresses }} />
      </section>
      {groups.map(([group, own]) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{words.groups[group]}</h2>
          <ol className="plain-list">
            {own.slice(0, isOneKind ? undefined : IN_GROUP).map((hit) => (
              <li key={hit.record.ref}>
                <HitItem {...{ hit, words, addresses }} />
              </li>
            ))}
          </ol>
          {!isOneKind && own.length > IN_GROUP && (
            <p>
              <AskLink question={{ ...question, kind: group }} ask={ask}>
                {fill(words.more, { count: hits.filter(({ kind }) => groupOf(kind) === group).length })}
              </AskLink>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
