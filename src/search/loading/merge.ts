import { kindWeight } from '../engine/answers.ts';
import type { Hit, SearchResult } from '../engine/engine.ts';
import type { Fault } from '../records/fault.ts';
import type { PassageAnswer, PassageHit } from '../passages/find/open.ts';
import { kindOf, type Passage, type SearchRecord } from '../records/record.ts';

/** Data stored with a passage in the index: its entry and position. */
export interface PassageData extends Omit<Passage, 'text'> {
  readonly ref: string;
}

/** Answers, with the reasons why some may be missing. */
export interface MergedResult extends SearchResult {
  readonly fault?: Fault | undefined;
}

/** Weight of a passage relative to a name with the same score, and of a paragraph relative to its task. */
const PASSAGE = 0.78;
const PARAGRAPH = 0.9;
/** Score from which a passage contains all of the question. */
const WHOLE = 0.85;

function hitOf({ data, score, excerpt }: PassageHit, records: ReadonlyMap<string, SearchRecord>): Hit | undefined {
  const { ref, ...where } = data as PassageData;
  const record = records.get(ref);
  if (!record) return undefined;
  const weight = PASSAGE * kindWeight(record) * (where.anchor === undefined ? 1 : PARAGRAPH);
  return { record, kind: kindOf(ref), score: score * weight, title: [], excerpt: { ...excerpt, ...where }, why: [] };
}

/** Merges passages into the answers from names: each entry once, by its best score; best first. */
export function mergePassages(
  byName: SearchResult,
  { hits, missing }: PassageAnswer,
  records: ReadonlyMap<string, SearchRecord>,
  limit: number,
): MergedResult {
  const isWhole = byName.isWhole || hits.some(({ score }) => score >= WHOLE);
  const best = new Map<string, Hit>();
  for (const hit of [...byName.hits, ...hits.flatMap((each) => hitOf(each, records) ?? [])]) {
    const known = best.get(hit.record.ref);
    if (!known || known.score < hit.score) best.set(hit.record.ref, hit);
  }
  return {
    hits: [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit),
    isWhole,
    suggestion: byName.suggestion,
    fault: missing[0]?.fault,
  };
}
