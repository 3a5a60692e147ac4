import type { Asked } from '../engine/asked.ts';
import type { Hit } from '../engine/engine.ts';
import { lawQueryOf, type LawQuery } from '../laws/law-question.ts';
import type { LawDocument } from '../laws/law-file.ts';
import { openLaws, type FoundPart, type LawAnswer, type OpenLaws } from '../laws/open-laws.ts';
import type { OpenOptions } from '../passages/find/open.ts';
import type { FileFetcher } from '../records/fetcher.ts';
import { referenceIn, type LawReference } from '../laws/reference.ts';
import { kindOf, type SearchRecord } from '../records/record.ts';
import { SearchUnavailable } from '../records/fault.ts';
import { LAW } from '../weights/law.ts';
import type { MergedResult } from './merge.ts';

/** A question of which texts of law are asked. */
export interface LawQuestion {
  readonly question: string;
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
  readonly asked: Asked;
  /** What everything else answers. */
  readonly others: () => Promise<MergedResult>;
}

interface Sources {
  /** Fetches files of texts of law, of this build. */
  readonly fetcher: FileFetcher;
  readonly build: string;
  readonly locale: string;
  readonly options: OpenOptions;
  /** The entries at hand by their references. */
  readonly recordOf: (ref: string) => SearchRecord | undefined;
}

/** How many clauses answer a question beside all else. */
const MOST_ASKED = 10;
/** How many of them go first, though they hold only some of it, where it is asked which text says something. */
const MOST_FIRST = 2;
/** Fewer words say nothing that a clause could be known by; more tell a matter in someone’s own words. */
const LEAST_WORDS = 3;
const MOST_WORDS = 16;

/** Answers from texts of law: what a question names goes before all else, what its words find stands beside it. */
export class LawSearch {
  readonly #from: Sources;
  #laws: Promise<OpenLaws> | undefined;

  constructor(sources: Sources) {
    this.#from = sources;
  }

  async answer(question: LawQuestion): Promise<MergedResult> {
    const reference = referenceIn(question.question);
    // The name of a document alone is answered by its page.
    if (reference?.path === '' && reference.rest === '') return question.others();
    try {
      return await (reference ? this.#named(reference, question) : this.#byWords(question));
    } catch (error) {
      question.signal?.throwIfAborted();
      if (!(error instanceof SearchUnavailable)) throw error;
      // The next question tries again.
      this.#laws = undefined;
      return { ...(await question.others()), missing: { part: 'laws', fault: error.fault } };
    }
  }

  #open(): Promise<OpenLaws> {
    const { fetcher, build, locale, options } = this.#from;
    this.#laws ??= openLaws(fetcher, build, locale, options);
    return this.#laws;
  }

  /** The answer to a question that names a document which has a text here, or a part of it. */
  async #named(reference: LawReference, question: LawQuestion): Promise<MergedResult> {
    const laws = await this.#open();
    const [document, ...others] = laws.meant(reference.document);
    // What names a document that has no text here does not mean another one.
    if (!document || others.length > 0) return question.others();
    if (reference.path !== '') return this.#straight(await laws.at(reference, question.signal), document, question);
    const [rest, own] = await Promise.all([
      question.others(),
      laws.find(lawQueryOf(reference.rest).words, { limit: MOST_ASKED, part: document.id, signal: question.signal }),
    ]);
    const hits = own.hits.filter(({ score }) => score >= LAW.named);
    return merged(rest, { ...own, hits }, question.limit, true);
  }

  /** An article, clause or point, and its document; that alone where it has none of that number. */
  #straight(found: FoundPart | undefined, { id }: LawDocument, { limit }: LawQuestion): MergedResult {
    const record = this.#from.recordOf(`document:${id}`);
    const document: Hit[] = record ? [{ record, kind: kindOf(record.ref), score: 0.5, title: [], why: [] }] : [];
    const hits = [...(found ? [found.hit] : []), ...document].slice(0, limit);
    return { hits, isWhole: found?.isExact === true, sure: found?.isExact === true ? 'whole' : 'nearest' };
  }

  /** What all else answers, and beside it the clauses that hold the words of a question. */
  async #byWords(question: LawQuestion): Promise<MergedResult> {
    const query = lawQueryOf(question.question);
    const { length } = question.asked;
    if (query.quotes || (query.isLegal && length >= LEAST_WORDS && length <= MOST_WORDS)) {
      const [rest, own] = await Promise.all([question.others(), this.#find(query, MOST_ASKED, question.signal)]);
      const hits = own.hits.filter(({ score }) => query.quotes || score >= LAW.asked);
      const isFirst = query.quotes || !rest.isWhole;
      const result = merged(rest, { ...own, hits }, question.limit, isFirst, query.isWhich && isFirst ? MOST_FIRST : 0);
      const isFound = query.isQuotation && result.hits[0]?.kind === 'clause';
      return isFound ? { ...result, isWhole: true, sure: 'whole' } : result;
    }
    return question.others();
  }

  async #find({ words, quotes }: LawQuery, limit: number, signal: AbortSignal | undefined): Promise<LawAnswer> {
    return (await this.#open()).find(words, { limit, signal, isQuoted: quotes });
  }
}

/** Clauses among other answers: behind the best of them, unless texts of law are what is asked and hold all of it, or so many. */
function merged(
  rest: MergedResult,
  { hits, fault }: LawAnswer,
  limit: number,
  isAsked: boolean,
  most = 0,
): MergedResult {
  const best = rest.hits[0]?.score ?? 0;
  const placed = hits.map((hit, at) => ({
    ...hit,
    score:
      (isAsked && hit.score >= LAW.first) || at < most
        ? best + hit.score
        : best === 0
          ? hit.score
          : LAW.behind * best * hit.score,
  }));
  const all = [...rest.hits, ...placed].sort((a, b) => b.score - a.score).slice(0, limit);
  const isOther = all[0] !== undefined && all[0] !== rest.hits[0];
  return {
    ...rest,
    hits: all,
    ...(isOther && { isWhole: rest.isWhole || (hits[0]?.score ?? 0) >= LAW.first, sure: 'nearest' as const }),
    ...(fault !== undefined && { missing: { part: 'laws' as const, fault } }),
  };
}
