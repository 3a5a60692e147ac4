import type { Hit } from '../../search/engine/engine.ts';
import type { MergedResult } from '../../search/loading/merge.ts';
import type { AddressPatterns } from '../../domain/entries/address.ts';
import { askedPart } from '../../search/language/asked-part.ts';
import { fill } from '../../search/language/fill.ts';
import { HitItem } from './HitItem.tsx';
import { STEP } from './state/use-place.ts';
import type { IsSaved } from './state/use-saved.ts';
import type { SearchWords } from './search-words.ts';

interface Props {
  /** What was asked. */
  q: string;
  result: MergedResult;
  /** The filtered results. */
  hits: readonly Hit[];
  /** How many of them are shown. */
  shown: number;
  more: () => void;
  words: SearchWords;
  addresses: AddressPatterns;
  isSaved: IsSaved | undefined;
}

/** What is said above answers that are only the nearest. */
function headingOf({ lacks, isUnquoted, isOtherPlace, isWhole }: Props['result'], words: SearchWords): string {
  if (isUnquoted === true) return words.unquoted;
  return lacks ?? (isOtherPlace === true ? words.otherPlace : isWhole ? words.nearest : words.partial);
}

/**
 * The results, the best first. The first stands out only where it has all that was asked, or says that the portal lacks it;
 * otherwise readers are told that these are only the nearest, or what is not here of what they named.
 */
export function Results({ q, result, hits, shown, more, words, addresses, isSaved }: Props) {
  const [first] = hits;
  if (!first) return null;
  const title = { whole: words.best, lacking: words.lacking, nearest: undefined, none: undefined }[result.sure];
  const best = title !== undefined && first === result.hits[0] ? first : undefined;
  const others = hits.slice(best ? 1 : 0, shown);
  const left = hits.length - shown;
  const part = askedPart(q);
  return (
    <div className="answers">
      {best && (
        <section aria-labelledby="best" className="best">
          <h2 id="best">{title}</h2>
          <HitItem hit={best} {...{ part, words, addresses, isSaved }} />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{best ? words.others : headingOf(result, words)}</h2>
          <ol className="plain-list">
            {others.map((hit) => (
              <li key={hit.record.ref}>
                <HitItem {...{ hit, part, words, addresses, isSaved }} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {left > 0 && (
        <p>
          <button className="button" type="button" onClick={more} data-more>
            {fill(words.more, { count: Math.min(left, STEP) })}
          </button>
        </p>
      )}
    </div>
  );
}
