import { describe, expect, test } from 'vitest';
import { CommonWords } from '../../../src/search/passages/find/neighbours.ts';
import { fitOf, slipQuality } from '../../../src/search/passages/find/repair.ts';
import { likeliest, slotsOf, type Slot } from '../../../src/search/passages/find/slots.ts';
import { inOrder, otherPairs, outOfOrder, typedPairs } from '../../../src/search/passages/find/supports.ts';
import type { Neighbours } from '../../../src/search/passages/find/neighbours.ts';
import { FORMAT, type PassageManifest } from '../../../src/search/passages/format/format.ts';
import { parseQuery } from '../../../src/search/terms/query.ts';

const manifest: PassageManifest = {
  format: FORMAT,
  build: 'b',
  passages: 10,
  block: 4,
  bins: 1,
  split: 'cua dat',
  common: 'so noi vu',
  letters: 'cdnsv',
};
const common = new CommonWords(manifest);
const slots = (question: string): Slot[] => slotsOf(parseQuery(question), common);
const slot = (question: string): Slot => {
  const [first] = slots(question);
  if (!first) throw new Error(question);
  return first;
};

test('common words are those the manifest names, the commonest first', () => {
  expect(['cua', 'dat', 'so', 'vu', '', 'xe'].map((word) => common.has(word))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(['cua', 'dat', 'so', 'vu', 'xe'].map((word) => common.rank(word))).toEqual([0, 1, 2, 4, Infinity]);
  expect(['cua', 'dat', 'so'].map((word) => common.isSplit(word))).toEqual([true, true, false]);
});

describe('a word sought', () => {
  test('is what was typed, with its marks where any word has some', () => {
    expect(slots('Sở nội của')).toMatchObject([
      { options: [{ key: 'so', quality: 1, how: 'typed' }], spelling: 'sở', share: 1, isOpen: false },
      { spelling: 'nội', share: 1 },
      { spelling: 'của', share: 0.5, isOpen: true },
    ]);
    expect(slots('so noi vu').map(({ spelling }) => spelling)).toEqual([undefined, undefined, undefined]);
    expect(slots('sở noi').map(({ spelling }) => spelling)).toEqual(['sở', 'noi']);
  });

  test('that is a number has no spelling to go by', () => {
    expect(slots('quý hai').map(({ word, spelling }) => [word.key, spelling])).toEqual([
      ['qui', 'quý'],
      ['2', undefined],
    ]);
  });

  test('is the last of the question only if it may still be typed', () => {
    expect(slots('sở nội').map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(slots('sở nội ').map(({ isOpen }) => isOpen)).toEqual([false, false]);
  });

  test.each([
    // Surely Telex or VNI: what it stands for is common, or it is no syllable itself.
    ['sowr', 'so', 'sowr'],
    ['so73', 'so', 'so73'],
    ['nooij', 'noi', 'nooij'],
    ['xaay', 'xay', 'xaay'],
    ['tax', 'ta', 'tax'],
    // A syllable itself: what it may stand for is only kept in mind.
    ['xoong', 'xoong', 'xong'],
    ['khai', 'khai', undefined],
  ])('typed “%s” is “%s”, or may be “%s”', (typed, key, decoded) => {
    expect(slot(typed)).toMatchObject({ options: [{ key, how: 'typed', quality: 1 }], decoded });
    expect(slot(typed).word.isDecoded).toBe(key === typed ? undefined : true);
  });

  test('is one of at most 12', () => {
    expect(slots(Array.from({ length: 20 }, (_, at) => `n${at}`).join(' '))).toHaveLength(12);
    expect(likeliest(undefined)).toBe('');
  });
});

describe('a slip', () => {
  test.each([
    ['thue', 'thue', 0],
    ['t', 'a', 0],
    ['thue', 'thuan', 0],
    // dropped, doubled, swapped
    ['thu', 'thue', 0.75],
    ['thuue', 'thue', 0.75],
    ['tuhe', 'thue', 0.75],
    // another letter, one no syllable has
    ['thua', 'thue', 0.6],
    ['thuw', 'thue', 0.75],
  ])('from “%s” to “%s” is %d sure', (typed, word, sure) => {
    expect(slipQuality(typed, word)).toBe(sure);
  });
});

describe('a word of a passage', () => {
  test('fits what was typed as it is, decoded, begun, or nearly so', () => {
    expect(fitOf(slot('thue '), 'thue')).toBe(1);
    expect(fitOf(slot('thue '), 'thua')).toBe(0.6);
    expect(fitOf(slot('thue '), 'thuenha')).toBe(0);
    expect(fitOf(slot('sowr '), 'sowr')).toBe(0.93);
    expect(fitOf(slot('thue'), 'thuenhao')).toBeCloseTo(0.93 * 0.9);
    expect(fitOf(slot('thue'), 'nhathue')).toBe(0);
  });
});

describe('pairs', () => {
  const three = slots('sở nội vụ');
  /** Neighbours that know these pairs, each in so many passages. */
  const knowing = (pairs: Record<string, number>): Neighbours =>
    ({
      pair: ([a, b]: readonly [string, string]) => {
        const count = pairs[`${a} ${b}`];
        return count === undefined ? undefined : { count };
      },
    }) as unknown as Neighbours;

  test('are the words as typed, and in any other order', () => {
    expect(typedPairs(three)).toEqual([
      ['so', 'noi'],
      ['noi', 'vu'],
    ]);
    expect(otherPairs(three)).toEqual([
      ['so', 'vu'],
      ['noi', 'so'],
      ['vu', 'so'],
      ['vu', 'noi'],
    ]);
  });

  test('that passages have speak for them, less in another order', () => {
    const neighbours = knowing({ 'so noi': 4, 'vu so': 2 });
    expect(inOrder(three, neighbours)).toEqual([{ between: '0 1', entry: { count: 4 }, quality: 1 }]);
    expect(outOfOrder(three, neighbours)).toEqual([{ between: '2 0', entry: { count: 2 }, quality: 0.9 }]);
  });

  test('of what a word may stand for speak the less, the less sure it is', () => {
    const [first, second] = slots('sở nộii ');
    if (!first || !second) throw new Error('two words');
    const options = ['noi', 'no', 'ni', 'loi', 'moi'].map((key) => ({ key, quality: 0.75, how: 'repaired' as const }));
    const repaired: Slot = { ...second, options: [...second.options, ...options] };
    const other: Slot = { ...first, options: [...first.options, ...options] };
    const all = knowing({ 'so noi': 3, 'noi noi': 1, 'moi moi': 1, 'so moi': 1, 'moi noii': 1 });
    expect(inOrder([other, repaired], all)).toEqual([
      { between: '0 1', entry: { count: 3 }, quality: 0.75 ** 2 },
      { between: '0 1', entry: { count: 1 }, quality: 0.75 ** 2 },
      { between: '0 1', entry: { count: 1 }, quality: 0.75 ** 4 },
      { between: '0 1', entry: { count: 1 }, quality: 0.75 ** 2 },
    ]);
  });
});
