import { describe, expect, test } from 'vitest';
import type { Hit } from '../../../src/search/engine/engine.ts';
import { mergePassages } from '../../../src/search/loading/merge.ts';
import type { PassageHit } from '../../../src/search/passages/find/open.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';

const RECORDS = new Map<string, SearchRecord>(
  ['agency:a', 'task:t', 'document:d', 'page:p'].map((ref) => [ref, { ref, names: [] }]),
);
const named = (ref: string, score: number): Hit => ({
  record: RECORDS.get(ref) ?? { ref, names: [] },
  kind: 'x',
  score,
  title: [[0, 1]],
  why: [],
});
const passage = (data: object, score: number): PassageHit => ({
  id: '',
  title: '',
  text: '',
  data,
  score,
  titleRanges: [],
  excerpt: { text: 'Lời', ranges: [[0, 3]], isCutBefore: false, isCutAfter: true },
});
const recordOf = ({ data }: PassageHit) => RECORDS.get((data as { ref: string }).ref);
const merged = (names: Hit[], passages: PassageHit[], { isWhole = false, limit = 10, isAsked = false } = {}) =>
  mergePassages({ hits: names, isWhole, sure: 'nearest', suggestion: 'đề nghị' }, passages, recordOf, {
    limit,
    isAsked,
  });
const scores = (hits: readonly Hit[]): [string, number][] =>
  hits.map(({ record, score }) => [record.ref, Number(score.toFixed(3))]);

describe('a passage among names', () => {
  test('weighs less than a name that says the same, and a paragraph less than a task', () => {
    const { hits } = merged(
      [named('agency:a', 0.1)],
      [
        passage({ ref: 'task:t' }, 1),
        passage({ ref: 'document:d', anchor: 'p-1' }, 1),
        passage({ ref: 'page:p' }, 0.1),
      ],
    );
    expect(scores(hits)).toEqual([
      ['task:t', 0.749],
      ['document:d', 0.674],
      ['agency:a', 0.1],
      ['page:p', 0.07],
    ]);
  });

  test('stays behind where a name answers well', () => {
    const { hits } = merged([named('agency:a', 0.5)], [passage({ ref: 'task:t' }, 1), passage({ ref: 'page:p' }, 0.1)]);
    expect(scores(hits)).toEqual([
      ['agency:a', 0.5],
      ['task:t', 0.475],
      ['page:p', 0.048],
    ]);
  });

  test('stands for its entry if it answers better, or no name does', () => {
    expect(merged([named('task:t', 0.1)], [passage({ ref: 'task:t' }, 1)]).hits).toMatchObject([
      { title: [], kind: 'task', excerpt: { text: 'Lời', isCutAfter: true } },
    ]);
    expect(merged([named('task:t', 0.9)], [passage({ ref: 'task:t' }, 1)]).hits).toMatchObject([{ title: [[0, 1]] }]);
    expect(scores(merged([], [passage({ ref: 'task:t' }, 0.5), passage({ ref: 'task:t' }, 1)]).hits)).toEqual([
      ['task:t', 0.749],
    ]);
  });

  test('brings where it stands with it', () => {
    const where = { anchor: 'p-1', lang: 'en', isUnverified: true };
    expect(merged([], [passage({ ref: 'document:d', ...where }, 1)]).hits[0]?.excerpt).toMatchObject(where);
  });

  test('of an entry that is not known is left out', () => {
    expect(merged([], [passage({ ref: 'agency:gone' }, 1)]).hits).toEqual([]);
  });
});

describe('the answer', () => {
  test('is whole where names are, or a passage has all that was asked', () => {
    expect(merged([], [passage({ ref: 'task:t' }, 0.84)]).isWhole).toBe(false);
    expect(merged([], [passage({ ref: 'task:t' }, 0.85)]).isWhole).toBe(true);
    expect(merged([], [], { isWhole: true }).isWhole).toBe(true);
  });

  test('keeps what is offered, and is as long as asked for', () => {
    const names = [named('agency:a', 0.2), named('task:t', 0.4), named('page:p', 0.3)];
    const answer = merged(names, [], { isWhole: true, limit: 2 });
    expect(answer).toMatchObject({ suggestion: 'đề nghị' });
    expect(scores(answer.hits)).toEqual([
      ['task:t', 0.4],
      ['page:p', 0.3],
    ]);
  });

  test('is made of texts alone where texts are asked for and some were found', () => {
    const name = named('agency:a', 0.9);
    const text = passage({ ref: 'task:t' }, 0.5);
    expect(scores(merged([name], [text], { isAsked: true }).hits)).toEqual([['task:t', 0.5]]);
    expect(scores(merged([name], [], { isAsked: true }).hits)).toEqual([['agency:a', 0.9]]);
  });
});
