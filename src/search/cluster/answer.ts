import type { PassageHit } from '../passages/find/open.ts';
import { Verifier } from '../passages/find/verify.ts';
import { excerptOf, rangesOf } from '../terms/excerpt.ts';
import { wordsOf } from './question.ts';

/** What the cluster answers, as far as it is read: anything may come from another host. */
interface Reply {
  readonly timed_out: boolean;
  readonly _shards: { readonly failed: number };
  readonly hits: {
    readonly hits: readonly {
      readonly _id: string;
      readonly _source: { readonly title: string; readonly data?: unknown };
      readonly highlight?: { readonly text?: readonly string[] };
    }[];
  };
}

export interface ClusterAnswer {
  readonly hits: readonly PassageHit[];
  /** Whether a part of the cluster did not answer, or not in time: better passages may be missing. */
  readonly isPartial: boolean;
}

/**
 * The answers of the cluster to a question, compared with it once more by the rules of our own passages: their scores mean
 * the same, 1 if all words occur together, in the typed order and with the typed diacritics. Throws a `TypeError` if it is
 * no answer.
 */
export function answerOf(question: string, reply: unknown): ClusterAnswer {
  const { hits, timed_out: isLate, _shards: shards } = reply as Reply;
  const verifier = new Verifier(wordsOf(question));
  const found = hits.hits.map(({ _id: id, _source: { title, data }, highlight }): PassageHit => {
    const excerpts = (highlight?.text ?? ['']).map((text) => verifier.verify({ id, title, text }));
    const best = excerpts.reduce((one, other) => (other.score > one.score ? other : one));
    const { title: own, text, score, inTitle, inText, passage } = best;
    return {
      ...passage,
      ...(data !== undefined && { data }),
      score,
      titleRanges: rangesOf(own, inTitle),
      // Whatever stands before and after it, an excerpt is a part of its passage.
      excerpt: { ...excerptOf(text, inText, { text: passage.text }), isCutBefore: true, isCutAfter: true },
    };
  });
  return { hits: found.toSorted((a, b) => b.score - a.score), isPartial: isLate || shards.failed > 0 };
}
