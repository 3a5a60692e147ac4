import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPassages } from '../../../src/search/passages/find/open.ts';
import { somePassages } from './corpus.ts';
import { fetcherFrom, filesOf, open } from './made.ts';
import { piece } from '../mixtures.ts';

const files = await filesOf(somePassages(100));
let fetched = 0;
const search = await openPassages(
  (file) => {
    fetched += 1;
    return fetcherFrom(files)(file);
  },
  { memory: 0 },
);
/** Maximum number of fetched files per question: see query-files.ts. */
const MOST_FETCHED = 24 + 28 + 24 + 3;

async function ask(q: string): Promise<void> {
  fetched = 0;
  const { hits, missing } = await search.find(q);
  expect(missing).toEqual([]);
  expect(fetched).toBeLessThanOrEqual(MOST_FETCHED);
  expect(hits.length).toBeLessThanOrEqual(10);
  for (const { title, titleRanges, excerpt, score } of hits) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    for (const [text, ranges] of [
      [title, titleRanges],
      [excerpt.text, excerpt.ranges],
    ] as const) {
      expect(ranges.every(([from, to]) => from >= 0 && from < to && to <= text.length)).toBe(true);
    }
  }
}

describe('any input', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0'],
    ['10,000 characters', 'đầu tư '.repeat(1429)],
    ['one long word', 'a'.repeat(10_000)],
    ['the same word many times', 'sở '.repeat(90)],
    ['emoji', '👩‍👩‍👧‍👦🇻🇳'],
    ['a lone surrogate', 'sở \ud83d nội vụ'],
    ['control characters', 'sở\u0000nội\u0007vụ'],
    ['names of what every object has', 'constructor __proto__ toString'],
    ['regular expressions', '.*(?=[a-z]+$)\\p{L}{1,999}|^(a+)+$'],
    ['quotes that never close', '“sở nội "vụ'],
    ['only minuses', '--- -'],
    ['a mark without a letter', '\u2de0 \u0301'],
    ['letters one by one', 'a b c d e f g h i j k l m n o p q r s t u v'],
    ['common words', 'của và các trong theo về có được'],
  ])('%s has an answer or none, but never an exception', async (_, q) => {
    await ask(q);
  });

  test('no text of any kind throws', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), ask), { numRuns: 100 });
  });

  test('no mixture of words, operators and numbers throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), (words) => ask(words.join(' '))),
      { numRuns: 100 },
    );
  });
});

test('passages of any text can be indexed and found by their words', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), async (texts) => {
      const desk = await open(
        texts.map(([title, body], at) => ({ id: `${at}`, title, text: `${body} dấu vết ${at}` })),
      );
      expect((await desk.find('dấu vết')).hits).toHaveLength(texts.length);
    }),
    { numRuns: 40 },
  );
});
