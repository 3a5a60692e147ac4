import type { Answer, Indexed } from '../../../src/search/engine/answers.ts';
import type { Match } from '../../../src/search/engine/match.ts';
import type { Reading } from '../../../src/search/engine/readings.ts';
import type { Passage, SearchRecord } from '../../../src/search/records/record.ts';
import { prepare } from '../../../src/search/terms/prepared-text.ts';
import { parseQuery } from '../../../src/search/terms/query.ts';
import { matched, soughtIn } from './sought.ts';

/** What an answer is made of, where a test says otherwise than: a name that is all that was asked. */
export interface Parts {
  readonly score?: number;
  readonly question?: string;
  readonly text?: string;
  readonly match?: Partial<Match>;
  readonly record?: Partial<SearchRecord>;
  readonly reading?: Partial<Reading>;
  readonly weights?: readonly number[];
  readonly passage?: Passage;
  readonly via?: Indexed['via'];
  readonly unasked?: number;
}

/** A question as it was typed. */
export const typed = (question: string): Reading => ({
  words: parseQuery(question).words.map((word) => ({ ...word, share: 1 })),
  weight: 1,
  substitutions: [],
});

/** An answer of an entry to a question. */
export function answerOf(ref: string, parts: Parts = {}): Answer {
  const { score = 1, text = 'giấy phép', question = text, weights, passage } = parts;
  const found = matched(question, text, weights);
  if (!found) throw new Error(`${text} is no answer to ${question}`);
  const record: SearchRecord = { ref, names: [{ text, via: 'name' }], ...parts.record };
  return {
    indexed: {
      record,
      text: prepare(text),
      via: parts.via ?? (passage ? 'passage' : 'name'),
      ...(passage && { passage }),
    },
    match: { ...found, ...parts.match },
    score,
    reading: { ...typed(question), ...parts.reading },
    sought: soughtIn(question, [text], weights),
    unasked: parts.unasked ?? 0,
  };
}

export const refsOf = (answers: readonly Answer[]): string[] => answers.map(({ indexed: { record } }) => record.ref);
