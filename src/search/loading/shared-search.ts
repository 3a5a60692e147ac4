import type { Asked } from '../engine/asked.ts';
import type { SearchResult } from '../engine/engine.ts';
import { paperOf } from '../language/paper-question.ts';
import { mergePassages, type MergedResult, type Missing, type TextData } from './merge.ts';
import type { OpenNames } from '../names/open-shards.ts';
import type { CallAgency } from '../names/records-file.ts';
import { inLanguage, type FetchedRecord } from '../names/shared-record.ts';
import type { PassageHit, PassageSearch } from '../passages/find/open.ts';
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
/** A text that answers so little is no answer where names say anything. */
const LEAST = 0.5;

/** Answers from entries in shards, and from their texts where no name answers. */
export class SharedSearch {
  readonly #from: Sources;
  #texts: Promise<PassageSearch> | undefined;

  constructor(sources: Sources) {
    this.#from = sources;
  }

  async answer({ question, limit, signal, asked, byName }: Question): Promise<MergedResult> {
    const { entries, open } = this.#from;
    const { records, fault } = await entries.find(asked.wanted, signal);
    const named = byName([...records.values()].map((record) => this.#inLanguage(record)));
    const paper = paperOf(question);
    const isAsked = paper !== undefined;
    if (!open || (!isAsked && named.isWhole && named.hits.length > 0)) return told(named, 'entries', fault);
    const most = Math.min(limit, isAsked ? MOST_ASKED : MOST_TEXTS);
    const found = await this.#find(paper ?? question, most, isAsked ? PAPERS : undefined, signal);
    const hits = isAsked ? found.hits : found.hits.filter(({ score }) => score >= LEAST);
    const ordinals = [...new Set(hits.map(({ data }) => (data as TextData).at))];
    const owners = await entries.at(ordinals, signal);
    const recordOf = ({ data }: PassageHit): SearchRecord | undefined => {
      const owner = owners.records.get((data as TextData).at);
      return owner && this.#inLanguage(owner);
    };
    const merged = mergePassages(named, hits, recordOf, { limit, isAsked });
    return told(told(merged, 'entries', fault ?? owners.fault), 'passages', found.fault);
  }

  #inLanguage(record: FetchedRecord): SearchRecord {
    return inLanguage(record, this.#from.locale, this.#from.call);
  }

  /** The texts that answer; the next question tries again where they could not be opened. */
  async #find(
    question: string,
    limit: number,
    part: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly hits: readonly PassageHit[]; readonly fault?: Fault | undefined }> {
    try {
      this.#texts ??= this.#from.open?.();
      const texts = await this.#texts;
      const answer = await texts?.find(question, { limit, part, signal });
      return { hits: answer?.hits ?? [], fault: answer?.missing[0]?.fault };
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof SearchUnavailable)) throw error;
      this.#texts = undefined;
      return { hits: [], fault: error.fault };
    }
  }
}

/** An answer that says what it lacks, if something. */
const told = (result: MergedResult, part: Missing['part'], fault: Fault | undefined): MergedResult =>
  fault === undefined ? result : { ...result, missing: { part, fault } };
