import { describe, expect, test } from 'vitest';
import type { WantedReading } from '../../../src/search/engine/asked.ts';
import { lengthsOf, rankEntries, wordsOf, type Places } from '../../../src/search/names/rank-entries.ts';

/** A word that may stand for others, each the less likely; what it tells. */
function word(key: string, weight = 1, others: Readonly<Record<string, number>> = {}): WantedReading['words'][number] {
  const alternatives = Object.entries({ [key]: 1, ...others }).map(([own, quality]) => ({
    key: own,
    quality,
    how: own === key ? ('typed' as const) : ('form' as const),
  }));
  return { key, typed: key, weight, alternatives };
}
const reading = (words: WantedReading['words'], weight = 1): WantedReading => ({ words, weight });
const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `w${String(at).padStart(2, '0')}`);

describe('names are looked up by words', () => {
  test('those that tell most first, by the word, by what it may stand for, and by how sure the reading is', () => {
    expect(wordsOf([reading([word('a', 1), word('b', 3), word('c', 2, { d: 0.25 })])])).toEqual(['b', 'c', 'a', 'd']);
    expect(wordsOf([reading([word('a', 2)], 0.9), reading([word('b', 3)], 0.5), reading([word('c', 1)])])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('each once, 22 of them at most, of six readings', () => {
    expect(wordsOf([reading([word('a'), word('b')]), reading([word('a'), word('c')])])).toEqual(['a', 'b', 'c']);
    expect(wordsOf([reading(many(30).map((key) => word(key)))])).toEqual(many(22));
    expect(wordsOf(many(8).map((key) => reading([word(key)])))).toEqual(many(6));
    expect(wordsOf([])).toEqual([]);
  });

  test('and the likeliest eight of what each may stand for', () => {
    const others = Object.fromEntries(many(9).map((key, at) => [key, 0.9 - at / 20]));
    expect(wordsOf([reading([word('a', 1, others)])])).toEqual(['a', ...many(7)]);
  });
});

describe('entries', () => {
  /** Where words stand, as gaps; every entry has names of two words. */
  const places = (postings: Readonly<Record<string, readonly number[]>>, entries = 8, lengths?: string): Places => ({
    postings: (key) => postings[key] ?? [],
    lengths: lengthsOf(lengths ?? '22'.repeat(entries)),
    entries,
  });
  const ranked = (readings: readonly WantedReading[], at: Places, known = wordsOf(readings)): number[] =>
    rankEntries(readings, new Set(known), at);

  test('that have most of what was sought come first, of like ones the one that stands first', () => {
    const at = places({ a: [1, 2, 1], b: [3, 1, 2] });
    // a stands in 1, 3, 4; b in 3, 4, 6.
    expect(ranked([reading([word('a'), word('b')])], at)).toEqual([3, 4, 1, 6]);
    expect(ranked([reading([word('a'), word('b', 2)])], at)).toEqual([3, 4, 6, 1]);
    expect(ranked([reading([word('a')])], places({ a: [0] }))).toEqual([0]);
  });

  test('that have next to nothing of it are left out', () => {
    const at = places({ a: [1], b: [2] });
    expect(ranked([reading([word('a', 1), word('b', 9)])], at)).toEqual([2]);
    expect(ranked([reading([word('a', 0)])], at)).toEqual([]);
    expect(ranked([], at)).toEqual([]);
  });

  test('count the best of what a word may stand for, once', () => {
    const at = places({ a: [1], b: [1, 1], c: [2, 1] });
    // Entry 1 has a and b, 2 has b and c, 3 has c: a is sought, or rather b than c.
    expect(ranked([reading([word('a', 1, { b: 0.8, c: 0.5 })])], at)).toEqual([1, 2, 3]);
    expect(ranked([reading([word('x', 1, { c: 0.5, b: 0.8 })])], at)).toEqual([1, 2, 3]);
    expect(ranked([reading([word('x', 1, { c: 0.8, b: 0.5 })])], at)).toEqual([2, 3, 1]);
    const others = Object.fromEntries(many(6).map((key, at) => [key, 0.9 - at / 20]));
    const ninth = word('x', 1, { ...others, b: 0.5, a: 0.4 });
    expect(ranked([reading([ninth])], places({ a: [5], b: [2] }), ['a', 'b'])).toEqual([2]);
  });

  test('are told by the words that were looked up alone', () => {
    expect(ranked([reading([word('a'), word('b')])], places({ a: [1], b: [2] }), ['b'])).toEqual([2]);
  });

  test('are ranked by the reading that is best for them', () => {
    const at = places({ a: [1], b: [2] });
    expect(ranked([reading([word('a')], 0.5), reading([word('b')], 0.9)], at)).toEqual([2, 1]);
    expect(ranked([reading([word('a')], 0.9), reading([word('a'), word('b')], 1)], at)).toEqual([1, 2]);
    expect(
      ranked(
        many(8).map((key) => reading([word(key)])),
        places({ w05: [1], w06: [2] }),
        many(8),
      ),
    ).toEqual([1]);
  });

  test('of like ones the plainest comes first: the nearer of its first names counts', () => {
    const at = (lengths: string): Places => places({ a: [0, 1, 1] }, 3, lengths);
    const question = [reading([word('a'), word('b')])];
    expect(ranked(question, at('529934'))).toEqual([0, 2, 1]);
    expect(ranked(question, at('132344'))).toEqual([1, 0, 2]);
    // A word more or less is the same.
    expect(ranked(question, at('113324'))).toEqual([2, 0, 1]);
    // Digits of base 36; from twelve words on nothing changes.
    expect(ranked(question, at('zzffaa'))).toEqual([2, 0, 1]);
  });
});
