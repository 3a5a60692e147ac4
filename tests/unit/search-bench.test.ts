import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/search/language/fold.ts';
import { decodeTelex } from '../../src/search/language/typing.ts';
import { percentile } from '../bench/percentile.ts';
import { sample } from '../bench/search/engines.ts';
import type { Passage, Query } from '../bench/search/passages.ts';
import { makeQueries } from '../bench/search/queries.ts';
import { Random } from '../bench/search/random.ts';
import { recombine } from '../bench/search/recombine.ts';
import { keysOf, keysOfPassage, SpanFinder } from '../bench/search/spans.ts';
import { otherTone } from '../bench/search/variants.ts';
import { markdownTable } from '../bench/table.ts';

/** Sentences about a thing and a place; each pair is in one passage, every word in several. */
const THINGS = ['hộ tịch', 'đất đai', 'hàng hóa', 'khoẻ mạnh', 'thủy lợi', 'giấy phép'];
const PLACES = ['Bình Hoà', 'Thủ Đức', 'Cần Giờ', 'Nhà Bè', 'Hóc Môn', 'Củ Chi'];
const passages: Passage[] = THINGS.flatMap((thing, row) =>
  PLACES.map((place, column) => ({
    id: `${row}-${column}`,
    title: `Việc ${thing}`,
    text: `Hồ sơ ${thing} ${place} nộp trong giờ làm việc. Người ${place} nhận ${thing} ở nơi đã nộp.`,
  })),
);
const queries = makeQueries(passages, new Random(7));
const of = (variant: string): Query[] => queries.filter((query) => query.variant === variant);
/** Pairs every query of a variant with its exact form. */
const pairs = (variant: string): [string, string][] =>
  of(variant).map(({ q }, index): [string, string] => [q, of('exact')[index]?.q ?? '']);

describe('known-item queries', () => {
  test('are the same for the same seed, and differ for another', () => {
    expect(makeQueries(passages, new Random(7))).toEqual(queries);
    expect(makeQueries(passages, new Random(8))).not.toEqual(queries);
  });

  test.each(['exact', 'no-marks', 'nfd', 'tone'])('%s: occur in their passage only, folded', (variant) => {
    expect(of(variant).length).toBeGreaterThan(5);
    for (const { q, id } of of(variant)) {
      const finder = new SpanFinder([{ keys: keysOf(q) }]);
      const holding = passages.filter((passage) => finder.find(keysOfPassage(passage)).size > 0);
      expect(holding.map((passage) => passage.id)).toEqual([id]);
    }
  });

  test('without diacritics have none, in NFD are decomposed, and are otherwise exact', () => {
    for (const [q, exact] of pairs('no-marks')) expect(q).toBe(fold(exact));
    for (const [q, exact] of pairs('nfd')) expect([q, q.normalize('NFC')]).toEqual([exact.normalize('NFD'), exact]);
  });

  test('with another tone placement contain a syllable that has two', () => {
    for (const { q } of of('tone')) expect(q.split(' ').some((word) => otherTone(word) !== word)).toBe(true);
  });

  test.each(['typo', 'typo-no-marks'])('%s: one word differs by one typo', (variant) => {
    for (const [q, exact] of pairs(variant)) {
      const words = exact.split(' ');
      const wrong = q.split(' ').filter((word, index) => fold(word) !== fold(words[index] ?? ''));
      expect(wrong).toHaveLength(1);
      expect(Math.abs(q.length - exact.length)).toBeLessThanOrEqual(1);
    }
  });

  test('cut off are a prefix, shuffled have the same words in another order', () => {
    for (const [q, exact] of pairs('prefix')) {
      expect(exact.startsWith(q) && q.length < exact.length).toBe(true);
      expect(q.split(' ')).toHaveLength(exact.split(' ').length);
    }
    for (const [q, exact] of pairs('shuffled')) {
      expect(q).not.toBe(exact);
      expect(q.split(' ').sort()).toEqual(exact.split(' ').sort());
    }
  });

  test('typed in Telex decode to the folded words', () => {
    for (const [q, exact] of pairs('telex')) {
      expect(q.split(' ').map((word) => decodeTelex(word) ?? word)).toEqual(fold(exact).split(' '));
    }
  });

  test.each([
    ['hoà', 'hòa'],
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['khoẻ', 'khỏe'],
    ['quý', 'quý'],
    ['toàn', 'toàn'],
    ['hoa', 'hoa'],
  ])('the other spelling of %s is %s', (one, other) => {
    expect(otherTone(one)).toBe(other);
  });
});

describe('recombined passages', () => {
  const reserved = SpanFinder.ofQueries(of('prefix'));
  const all = recombine(passages, 90, new Random(1), reserved);

  test('fill up to the size after the given ones, and contain no new words', () => {
    expect(all).toHaveLength(90);
    expect(all.slice(0, passages.length)).toEqual(passages);
    const words = new Set(passages.flatMap(keysOfPassage));
    expect(all.flatMap(keysOfPassage).filter((word) => !words.has(word))).toEqual([]);
  });

  test('do not contain the queries', () => {
    const made = all.slice(passages.length);
    expect(made.filter((passage) => reserved.find(keysOfPassage(passage)).size > 0)).toEqual([]);
  });

  test('are none if there are no sentences', () => {
    expect(recombine([{ id: 'a', title: 'a', text: 'một hai' }], 5, new Random(1), reserved)).toHaveLength(1);
  });
});

describe('figures', () => {
  test('percentiles are existing values, by nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.95, 1].map((at) => percentile(values, at))).toEqual([50, 95, 100]);
    expect([percentile([3], 0.5), percentile([], 0.5)]).toEqual([3, 0]);
  });

  test('a percentile is not exceeded by its share of values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (all, at) => {
          const limit = percentile(all, at);
          expect(all.filter((value) => value <= limit).length).toBeGreaterThanOrEqual(at * all.length - 1e-9);
        },
      ),
    );
  });

  test('a sample takes the same number of each variant, evenly spaced', () => {
    expect(sample(queries, 3).map(({ variant }) => variant)).toEqual(
      [...new Set(queries.map(({ variant }) => variant))].flatMap((variant) => [variant, variant, variant]),
    );
    expect(sample(queries, Infinity)).toEqual(queries);
  });

  test('tables are Markdown', () => {
    expect(
      markdownTable(
        ['engine', 'ms'],
        [
          ['ours', '1.5'],
          ['fuse', '650'],
        ],
      ),
    ).toBe(['| engine |  ms |', '| ------ | --: |', '| ours   | 1.5 |', '| fuse   | 650 |'].join('\n'));
  });
});
