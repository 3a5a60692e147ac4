import '../../spelling.ts';
import { candidates } from '../../../../src/search/engine/candidates.ts';
import { seek } from '../../../../src/search/engine/match.ts';
import { nearlySpelled } from '../../../../src/search/engine/nearly-spelled.ts';
import { cast } from '../../../../src/search/engine/net.ts';
import { Pool, textsOf } from '../../../../src/search/engine/pool.ts';
import type { SearchName, SearchRecord, Via } from '../../../../src/search/records/record.ts';
import { parseQuery } from '../../../../src/search/terms/query.ts';
import { Vocabulary } from '../../../../src/search/terms/vocabulary.ts';
import { typed } from '../answering.ts';

/** A name, and a service with its names. */
export const name = (text: string, via: Via = 'name'): SearchName => ({ text, via });
export const service = (id: string, ...names: (string | SearchName)[]): SearchRecord => ({
  ref: `service:${id}`,
  names: names.map((each) => (typeof each === 'string' ? name(each) : each)),
});

/** Some entries as a question meets them, every word telling the same unless a test says otherwise. */
export function net(records: readonly SearchRecord[], tells: Readonly<Record<string, number>> = {}) {
  const texts = textsOf(records);
  const vocabulary = new Vocabulary(texts.map(({ text }) => text));
  const pool = new Pool(texts, vocabulary);
  const sought = (question: string) =>
    seek(
      parseQuery(question).words.map((word) => ({
        ...word,
        alternatives: vocabulary.alternatives(word.key, false),
        weight: tells[word.key] ?? 1,
      })),
    );
  const caught = (question: string) => cast(sought(question), [pool]);
  const refs = (question: string): string[] => caught(question).map(({ indexed }) => indexed.record.ref.slice(8));
  const compared = (question: string): string[] =>
    [...candidates(sought(question), pool).found].map((at) => pool.texts[at]?.text.original ?? '');
  const near = (question: string) => nearlySpelled(pool, typed(question), sought(question));
  return { pool, sought, caught, refs, compared, near };
}
