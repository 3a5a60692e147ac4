import { describe, expect, test } from 'vitest';
import { longestRun, narrowest, pairsOf, type Place } from '../../../../src/search/engine/runs.ts';
import { prepare } from '../../../../src/search/terms/prepared-text.ts';

const places = (...all: number[][]): Place[][] =>
  all.map((own) => own.map((at) => ({ from: at, to: at, taken: { key: 'k', quality: 1, how: 'typed' } })));

const weighing = (...weights: number[]) => weights.map((weight) => ({ weight }));

describe('where words stand', () => {
  const text = prepare('giấy của người m n k');

  test('their narrowest window holds each', () => {
    expect(narrowest(places([0, 7], [9]))).toBe(3);
    expect(narrowest(places([4], [1], [2]))).toBe(4);
    expect(narrowest(places([3]))).toBe(1);
    expect(narrowest([[{ ...places([2])[0]?.[0], from: 2, to: 5 } as Place], ...places([1])])).toBe(5);
    expect(narrowest([])).toBe(Infinity);
  });

  test('their longest run skips joining words of the text, and words that stand nowhere', () => {
    expect(longestRun(places([0], [2], [3]), text)).toBe(3);
    expect(longestRun(places([0], [3]), text)).toBe(1);
    expect(longestRun(places([2], [], [3]), text)).toBe(2);
    expect(longestRun(places([3], [2], [5], [4]), text)).toBe(1);
    expect(longestRun(places([5], [3], [4, 0], [5]), text)).toBe(3);
    expect(longestRun([], text)).toBe(0);
  });

  test('pairs are words side by side in both, each of half the weight of its words', () => {
    expect(pairsOf(weighing(1, 1), places([2], [3]), [1, 3], text)).toBe(2);
    expect(pairsOf(weighing(1, 1), places([0], [2]), [1, 3], text)).toBe(2);
    expect(pairsOf(weighing(1, 1), places([2], [4]), [1, 3], text)).toBe(0);
    expect(pairsOf(weighing(1, 1), places([3], [2]), [1, 3], text)).toBe(0);
    expect(pairsOf(weighing(1, 1, 1), places([2], [3], [4]), [1, 1, 1], text)).toBe(2);
    expect(pairsOf(weighing(1), places([2]), [1], text)).toBe(0);
  });

  test('a word that stands nowhere parts those around it, if it tells something', () => {
    expect(pairsOf(weighing(1, 1, 1), places([2], [], [3]), [1, 0, 1], text)).toBe(0);
    expect(pairsOf(weighing(1, 0.5, 1), places([2], [], [3]), [1, 0, 1], text)).toBe(1);
    expect(pairsOf(weighing(1, 0.9, 1), places([2], [], [3]), [1, 0, 1], text)).toBe(0);
  });
});
