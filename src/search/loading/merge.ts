import { kindWeight } from '../engine/answers.ts';
import type { Hit, SearchResult } from '../engine/engine.ts';
import type { SearchPart } from './files.ts';
import type { Fault } from '../records/fault.ts';
import type { PassageHit } from '../passages/find/open.ts';
import { kindOf, type Passage, type SearchRecord } from '../records/record.ts';
import { BEHIND_NAMES, LEAST_NAMED, PARAGRAPH, PASSAGE, UNCONFIRMED, WHOLE_PASSAGE } from '../weights/weights.ts';

/** Data stored with a passage in the index: its entry and position. */
export interface PassageData extends Omit<Passage, 'text'> {
  readonly ref: string;
}

/** What a text of an entry in shards brings with it: the ordinal of its entry, and its language. */
export interface TextData {
  readonly at: number;
  readonly anchor: string;
  readonly lang?: string;
}

/** What a question has to do without, and why. */
export interface Missing {
  readonly part: SearchPart;
  readonly fault: Fault;
}

/** Answers, and why some may be missing. */
export interface MergedResult extends SearchResult {
  /** What was asked for by its number and is not here, in a sentence. */
  readonly lacks?: string | undefined;
  readonly missing?: Missing | undefined;
}

/** Whose a passage is. */
export type RecordOf = (hit: PassageHit) => SearchRecord | undefined;

function hitOf(hit: PassageHit, recordOf: RecordOf, isAsked: boolean): Hit | undefined {
  const { data, score, excerpt } = hit;
  const { anchor, lang, isUnverified } = data as Partial<PassageData>;
  const record = recordOf(hit);
  if (!record) return undefined;
  const weight = isAsked ? 1 : PASSAGE * kindWeight(record) * (anchor === undefined ? 1 : PARAGRAPH);
  return {
    record,
    kind: kindOf(record.ref),
    score: score * weight * (isUnverified === true ? UNCONFIRMED : 1),
    title: [],
    excerpt: { ...excerpt, anchor, lang, isUnverified },
    why: [],
  };
}

/**
 * Puts passages among the answers that names gave: each entry once, by its best; the best first. Where it is texts that
 * are asked (`isAsked`), they come before names.
 */
export function mergePassages(
  byName: SearchResult,
  hits: readonly PassageHit[],
  recordOf: RecordOf,
  { limit, isAsked = false }: { readonly limit: number; readonly isAsked?: boolean },
): SearchResult {
  const isWhole = byName.isWhole || hits.some(({ score }) => score >= WHOLE_PASSAGE);
  const best = new Map<string, Hit>();
  const named = byName.hits[0]?.score ?? 0;
  const texts = hits.flatMap((each) => {
    const hit = hitOf(each, recordOf, isAsked);
    if (!hit) return [];
    return isAsked || named < LEAST_NAMED
      ? hit
      : { ...hit, score: Math.min(hit.score, BEHIND_NAMES * named * each.score) };
  });
  for (const hit of isAsked && texts.length > 0 ? texts : [...byName.hits, ...texts]) {
    const known = best.get(hit.record.ref);
    if (!known || known.score < hit.score) best.set(hit.record.ref, hit);
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  const [first] = ranked;
  const isByName = first !== undefined && first.record.ref === byName.hits[0]?.record.ref;
  return {
    ...byName,
    hits: ranked,
    isWhole,
    sure: isByName ? byName.sure : first === undefined ? 'none' : isAsked ? 'whole' : 'nearest',
  };
}
