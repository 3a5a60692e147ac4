import type { Asked } from '../engine/asked.ts';
import type { Hit } from '../engine/engine.ts';
import { lawQueryOf, type LawQuery } from '../laws/law-question.ts';
import type { LawDocument } from '../laws/law-file.ts';
import { openLaws, type FoundPart, type LawAnswer, type OpenLaws } from '../laws/open-laws.ts';
import type { OpenOptions } from '../passages/find/open.ts';
import type { FileFetcher } from '../records/fetcher.ts';
import { referenceIn, stepAlone, type LawReference } from '../laws/reference.ts';
import { kindOf, type SearchRecord } from '../records/record.ts';
import { SearchUnavailable } from '../records/fault.ts';
import { LAW } from '../weights/law.ts';
import { isNamedIn, merged, withMeaning } from './law-merge.ts';
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

/** The page that tells which procedures rest on which document. */
const BASES = 'page:bases';
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

  /** The answer to a question that names a document, or a part of it. */
  async #named(reference: LawReference, question: LawQuestion): Promise<MergedResult> {
    const { path, rest: about, isGuess } = reference;
    const laws = await this.#open();
    const [document, ...others] = laws.meant(reference.document);
    if (!document) return isGuess === true ? question.others() : this.#unknown(reference, laws, question);
    const hasText = document.paths !== '';
    if (others.length > 0 || (isGuess === true && !hasText)) return question.others();
    if (path !== '')
      return this.#straight(
        hasText ? await laws.at(document, path, question.signal) : { lacks: laws.noText(document) },
        document,
        question,
      );
    // The name of a document alone is answered by its page, however it was said.
    if (about === '') return this.#withFirst(`document:${document.id}`, question);
    if (!hasText) return question.others();
    const founding = lawQueryOf(question.question).isWhich ? await this.#founding(question) : undefined;
    if (founding) return founding;
    const [rest, own] = await Promise.all([
      question.others(),
      laws.find(lawQueryOf(about).words, { limit: MOST_ASKED, part: document.id, signal: question.signal }),
    ]);
    const hits = own.hits.filter(({ score }) => score >= LAW.named);
    return merged(rest, { ...own, hits }, question.limit, true);
  }

  /** An article, clause or point, and its document; what holds it where it has none of that number, and that it has none. */
  #straight({ hit, lacks }: FoundPart, { id }: LawDocument, { limit }: LawQuestion): MergedResult {
    const hits = [...(hit ? [hit] : []), ...this.#entry(`document:${id}`)].slice(0, limit);
    const isWhole = hit !== undefined && lacks === undefined;
    return { hits, isWhole, sure: isWhole ? 'whole' : 'nearest', lacks };
  }

  /**
   * A document that is not here: this is told where its year or an article is named. Then come those of its number, whatever
   * their kind, and which procedures rest on which document; and what else was asked for, if anything was.
   */
  async #unknown({ document, path, rest, said }: LawReference, laws: OpenLaws, question: LawQuestion) {
    const { number, year } = document;
    if (year === undefined && path === '') return question.others();
    const lacks = laws.noDocument(said);
    if (rest !== '') return { ...(await question.others()), lacks };
    const alike = laws.meant({ number, year }).flatMap(({ id }) => this.#entry(`document:${id}`));
    const hits = [...alike, ...this.#entry(BASES)].slice(0, question.limit);
    return { hits, isWhole: false, sure: hits.length > 0 ? 'nearest' : 'none', lacks } as const;
  }

  /** An article or clause that is the only one of its number, and what else answers the question. */
  async #beside({ document, path }: { document: LawDocument; path: string }, { limit, signal, others }: LawQuestion) {
    const [rest, laws] = await Promise.all([others(), this.#open()]);
    const { hit } = await laws.at(document, path, signal);
    if (!hit) return rest;
    const hits = [{ ...hit, score: hit.score + (rest.hits[0]?.score ?? 0) }, ...rest.hits].slice(0, limit);
    return { ...rest, hits, sure: 'nearest' } as const;
  }

  /** What else answers, with an entry at hand before it: the one that was named. */
  async #withFirst(ref: string, { limit, others }: LawQuestion): Promise<MergedResult> {
    const rest = await others();
    const [entry] = this.#entry(ref);
    if (!entry || rest.hits[0]?.record.ref === ref) return rest;
    const hits = [
      { ...entry, score: (rest.hits[0]?.score ?? 0) + 1 },
      ...rest.hits.filter(({ record }) => record.ref !== ref),
    ];
    return { ...rest, hits: hits.slice(0, limit), isWhole: true, sure: 'whole' };
  }

  /** An entry at hand as an answer. */
  #entry(ref: string): Hit[] {
    const record = this.#from.recordOf(ref);
    return record ? [{ record, kind: kindOf(record.ref), score: 0.5, title: [], why: [] }] : [];
  }

  /** What all else answers, and beside it the clauses that hold the words of a question. */
  async #byWords(question: LawQuestion): Promise<MergedResult> {
    const step = stepAlone(question.question);
    const only = step === undefined ? undefined : (await this.#open()).only(step);
    if (only) return this.#beside(only, question);
    const query = lawQueryOf(question.question);
    const { length } = question.asked;
    const founding = query.isWhich ? await this.#founding(question) : undefined;
    if (founding) return founding;
    const answered = await this.#byQuery(query, length, question);
    if (query.term === undefined) return answered;
    const defining = await (await this.#open()).defining(query.term, question.signal);
    return withMeaning(answered, defining, query, question.limit);
  }

  /**
   * What answers which text founds a place: the clause, then the place, then what else was found; nothing where no clause
   * tells of it. The place is the one whose name was typed, else the first.
   */
  async #founding({ question, limit, signal, others }: LawQuestion): Promise<MergedResult | undefined> {
    const [rest, laws] = await Promise.all([others(), this.#open()]);
    const named = rest.hits.find((hit) => isNamedIn(question, hit));
    const place = named ?? rest.hits[0];
    const clause = place && (await laws.about(place.record.ref, signal));
    if (!clause) return undefined;
    const best = rest.hits[0]?.score ?? 0;
    const first = [
      { ...clause, score: best + 1 },
      { ...place, score: best },
    ];
    const hits = [...first, ...rest.hits.filter((hit) => hit !== place)].slice(0, limit);
    // Which clause tells of the place that was named is no guess.
    return { ...rest, hits, ...(named ? { isWhole: true, sure: 'whole' } : { sure: 'nearest' }) };
  }

  async #byQuery(query: LawQuery, length: number, question: LawQuestion): Promise<MergedResult> {
    if (query.quotes || (query.isLegal && length >= LEAST_WORDS && length <= MOST_WORDS)) {
      const [rest, own] = await Promise.all([question.others(), this.#find(query, MOST_ASKED, question.signal)]);
      const hits = own.hits.filter(({ score }) => query.quotes || score >= LAW.asked);
      const isFirst = query.quotes || !rest.isWhole;
      // What officials must do is hardly ever what a procedure is called.
      const most = query.isWhich && isFirst ? MOST_FIRST : query.isDuty === true && rest.sure !== 'whole' ? 1 : 0;
      const result = merged(rest, { ...own, hits }, question.limit, isFirst, most);
      const isFound = query.isQuotation && result.hits[0]?.kind === 'clause';
      return isFound ? { ...result, isWhole: true, sure: 'whole' } : result;
    }
    return question.others();
  }

  async #find({ words, quotes }: LawQuery, limit: number, signal: AbortSignal | undefined): Promise<LawAnswer> {
    return (await this.#open()).find(words, { limit, signal, isQuoted: quotes });
  }
}
