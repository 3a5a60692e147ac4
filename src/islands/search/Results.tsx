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

/**
 * The results by kind, kinds ordered by their best result. The first of all stands out only where it has all that was
 * asked; otherwise readers are told that these are only the nearest.
 */
export function Results({ result, hits, question, words, addresses, ask }: Props) {
  const [first] = hits;
  if (!first) return null;
  const best = result.sure === 'whole' && first === result.hits[0] ? first : undefined;
  const others = best ? hits.slice(1) : hits;
  const groups = [...Map.groupBy(others, ({ kind }) => groupOf(kind))];
  const isOneKind = question.kind !== undefined;
  return (
    <div className="answers">
      {best ? (
        <section aria-labelledby="best" className="best">
          <h2 id="best">{words.best}</h2>
          <HitItem hit={best} {...{ words, addresses }} />
        </section>
      ) : (
        <p>{result.isWhole ? words.nearest : words.partial}</p>
      )}
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
