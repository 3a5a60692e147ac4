import type { Asked } from '../engine/asked.ts';
import type { SearchResult } from '../engine/engine.ts';
import { paperOf } from '../language/paper-question.ts';
import { mergePassages, type MergedResult, type Missing, type TextData } from './merge.ts';
import type { OpenNames } from '../names/open-shards.ts';
import type { CallAgency } from '../names/records-file.ts';
import { inLanguage, type FetchedRecord } from '../names/shared-record.ts';
import type { FindOptions, PassageHit, PassageSearch } from '../passages/find/open.ts';
import { SearchUnavailable, type Fault } from '../records/fault.ts';
import type { SearchRecord } from '../records/record.ts';

/** The part of texts that lists what one hands in. */
export const PAPERS = 'papers';

/** Where entries that are not at hand come from, and how readers get them. */
interface Sources {
  readonly entries: OpenNames;
  /** Opens the texts of entries, if they have any. */
  readonly open: (() => Promise<PassageSearch>) | undefined;
  readonly call: CallAgency;
  readonly locale: string;
}

/** A question, and how names answer it together with what was fetched for it. */
interface Question {
  readonly question: string;
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
  readonly asked: Asked;
  readonly byName: (fetched: readonly SearchRecord[]) => SearchResult;
}

/** How many texts answer beside names, and where it is texts that are asked. */
const MOST_TEXTS = 6;
const MOST_ASKED = 30;
/** How many files texts may cost beside names, and where it is texts that are asked. */
const FILES: FindOptions['most'] = { group: 6, list: 5, text: 3, word: 1 };
const FILES_ASKED: FindOptions['most'] = { group: 10, list: 10, text: 14, word: 1 };
/** Longer questions tell a matter in someone’s own words, which are those of no text. */
const MOST_WORDS = 8;
/** A text that answers so little is no answer where names say anything. */
const LEAST = 0.5;

/** Answers from entries in shards, and from their texts where no name answers. */
export class SharedSearch {
  readonly #from: Sources;
  #texts: Promise<PassageSearch> | undefined;

  constructor(sources: Sources) {
    this.#from = sources;
  }

  async answer(question: Question): Promise<MergedResult> {
    const paper = this.#from.open && paperOf(question.question);
    const asked = paper === undefined ? undefined : await this.#askPapers(paper, question);
    return asked ?? this.#askNames(question);
  }

  /** The entries that ask for a paper; nothing where none does. */
  async #askPapers(paper: string, { limit, signal, byName }: Question): Promise<MergedResult | undefined> {
    const found = await this.#find(paper, { limit: MOST_ASKED, part: PAPERS, signal, most: FILES_ASKED });
    const { recordOf, fault } = await this.#ownersOf(found.hits, signal);
    if (found.hits.length === 0) return undefined;
    const merged = mergePassages(byName([]), found.hits, recordOf, { limit, isAsked: true });
    return told(told(merged, 'entries', fault), 'passages', found.fault);
  }

  /** What names answer, and texts where no name has all that was asked. */
  async #askNames({ question, limit, signal, asked, byName }: Question): Promise<MergedResult> {
    const { records, fault } = await this.#from.entries.find(asked.wanted, signal);
    const named = byName([...records.values()].map((record) => this.#inLanguage(record)));
    if (!this.#from.open || asked.length > MOST_WORDS || (named.isWhole && named.hits.length > 0))
      return told(named, 'entries', fault);
    const found = await this.#find(question, { limit: Math.min(limit, MOST_TEXTS), signal, most: FILES });
    const hits = found.hits.filter(({ score }) => score >= LEAST);
    const owners = await this.#ownersOf(hits, signal);
    const merged = mergePassages(named, hits, owners.recordOf, { limit });
    return told(told(merged, 'entries', fault ?? owners.fault), 'passages', found.fault);
  }

  /** Whose texts are: fetched with all their names. */
  async #ownersOf(hits: readonly PassageHit[], signal: AbortSignal | undefined) {
    const ordinalOf = ({ data }: PassageHit): number => (data as TextData).at;
    const { records, fault } = await this.#from.entries.at([...new Set(hits.map(ordinalOf))], signal);
    const recordOf = (hit: PassageHit): SearchRecord | undefined => {
      const owner = records.get(ordinalOf(hit));
      return owner && this.#inLanguage(owner);
    };
    return { recordOf, fault };
  }

  #inLanguage(record: FetchedRecord): SearchRecord {
    return inLanguage(record, this.#from.locale, this.#from.call);
  }

  /** The texts that answer; the next question tries again where they could not be opened. */
  async #find(
    question: string,
    options: FindOptions,
  ): Promise<{ readonly hits: readonly PassageHit[]; readonly fault?: Fault | undefined }> {
    try {
      this.#texts ??= this.#from.open?.();
      const texts = await this.#texts;
      const answer = await texts?.find(question, options);
      return { hits: answer?.hits ?? [], fault: answer?.missing[0]?.fault };
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!(error instanceof SearchUnavailable)) throw error;
      this.#texts = undefined;
      return { hits: [], fault: error.fault };
    }
  }
}

/** An answer that says what it lacks, if something. */
const told = (result: MergedResult, part: Missing['part'], fault: Fault | undefined): MergedResult =>
  fault === undefined ? result : { ...result, missing: { part, fault } };
