import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, rangesOf } from '../../../src/search/terms/excerpt.ts';
import { holdsRun, prepare } from '../../../src/search/terms/prepared-text.ts';

const shown = (text: string, at: readonly number[]): string[] =>
  rangesOf(prepare(text), at).map(([start, end]) => text.slice(start, end));

describe('places of words', () => {
  test.each([
    ['that follow each other are one', 'cấp lại giấy phép', [1, 2, 3], ['lại giấy phép']],
    ['with others between are several', 'cấp lại giấy phép', [0, 3], ['cấp', 'phép']],
    ['with a sign between are several', 'cấp lại, giấy phép', [1, 2], ['lại', 'giấy']],
    ['with several spaces between are one', 'cấp  lại', [0, 1], ['cấp  lại']],
    ['of one word that is two keys are one', 'ở Q7 đây', [1, 2], ['Q7']],
    ['beyond the text are none', 'cấp', [7], []],
  ])('%s', (_, text, at, expected) => {
    expect(shown(text, at)).toEqual(expected);
  });
});

describe('an excerpt', () => {
  const passage = { text: '' };

  test('of a short passage is all of it, with what is said of the passage', () => {
    const text = prepare('Cấp lại giấy phép xây dựng.');
    expect(excerptOf(text, [1, 2], { text: '', anchor: 'p-1', lang: 'vi', isUnverified: true })).toEqual({
      text: 'Cấp lại giấy phép xây dựng.',
      ranges: [[4, 12]],
      isCutBefore: false,
      isCutAfter: false,
      anchor: 'p-1',
      lang: 'vi',
      isUnverified: true,
    });
  });

  const words = Array.from({ length: 200 }, (_, at) => `từ${String(at).padStart(3, '0')}`);
  const long = prepare(words.join(' '));

  test('of a long passage is a line or two around the first word sought, cut between words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 199 }), (at) => {
        const { text, ranges, isCutBefore, isCutAfter } = excerptOf(long, [at], passage);
        const own = text.split(' ');
        expect(own.every((word) => words.includes(word))).toBe(true);
        expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual([words[at]]);
        expect(text.length).toBeLessThanOrEqual(220);
        expect(text.length).toBeGreaterThan(200);
        expect(isCutBefore).toBe(own[0] !== words[0]);
        expect(isCutAfter).toBe(own.at(-1) !== words.at(-1));
        // Some of what stands before is shown, where there is something before.
        expect(own.indexOf(words[at] ?? '')).toBeGreaterThanOrEqual(Math.min(at, 8));
      }),
    );
  });

  test('begins with the passage where only a few letters would be cut', () => {
    const { text, isCutBefore } = excerptOf(prepare(`Ở đây ${words.join(' ')}`), [12], passage);
    expect({ begins: text.slice(0, 5), isCutBefore }).toEqual({ begins: 'Ở đây', isCutBefore: false });
  });

  test('marks none of the words that it does not show', () => {
    const { text, ranges } = excerptOf(long, [50, 51, 199], passage);
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['từ050 từ051']);
  });

  test('of a passage without a word sought is its beginning', () => {
    expect(excerptOf(long, [], passage)).toMatchObject({ isCutBefore: false, ranges: [] });
    expect(excerptOf(prepare(''), [], passage)).toMatchObject({ text: '', isCutAfter: false });
  });

  test('of one word longer than itself is that word', () => {
    const word = 'x'.repeat(400);
    expect(excerptOf(prepare(word), [0], passage)).toMatchObject({ text: word, ranges: [[0, 400]] });
  });
});

describe('a prepared text', () => {
  test('knows the initials of its content words, and whose they are', () => {
    const { initials, initialAt, stops } = prepare('Sở Giao thông và Vận tải');
    expect({ initials, initialAt }).toEqual({ initials: 'sgtvt', initialAt: [0, 1, 2, 4, 5] });
    expect(stops).toEqual([false, false, false, true, false, false]);
  });

  test('has a token for every key, also where a word is two', () => {
    const { keys, tokens, original } = prepare('ở Q7');
    expect(keys).toEqual(['o', 'quan', '7']);
    expect(tokens.map(({ start, end }) => original.slice(start, end))).toEqual(['ở', 'Q7', 'Q7']);
  });

  test('holds words only where they follow each other', () => {
    const text = prepare('cấp lại giấy phép');
    expect(holdsRun(text, [{ key: 'lai' }, { key: 'giay' }])).toBe(true);
    expect(holdsRun(text, [{ key: 'giay' }, { key: 'lai' }])).toBe(false);
    expect(holdsRun(text, [{ key: 'phep' }, { key: 'xay' }])).toBe(false);
    expect(holdsRun(prepare(''), [{ key: 'a' }])).toBe(false);
  });
});
