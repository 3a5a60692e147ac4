import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match, seek, type Match } from '../../../src/search/engine/match.ts';
import { nameScore, passageScore } from '../../../src/search/engine/scores.ts';
import { prepare } from '../../../src/search/terms/prepared-text.ts';
import { matched, soughtIn } from './sought.ts';

const TEXT = 'Cấp lại giấy phép lái xe và xe máy';

describe('a text that has all that was sought', () => {
  test('word by word is the best there is', () => {
    expect(matched('giấy phép', 'Giấy phép')).toMatchObject({
      coverage: 1,
      isWhole: true,
      fill: 1,
      run: 1,
      tightness: 1,
      marks: 1,
      isAtStart: true,
      at: [0, 1],
      changed: [],
    });
  });

  test('among other words is filled by it in part', () => {
    expect(matched('giấy phép', TEXT)).toMatchObject({ isWhole: true, isAtStart: false, at: [2, 3], run: 1 });
    expect(matched('giấy phép', TEXT)?.fill).toBeCloseTo(2 / 9);
    expect(matched('xe', TEXT)).toMatchObject({ at: [5, 7] });
  });

  test('in another order has shorter runs', () => {
    expect(matched('phép giấy', TEXT)).toMatchObject({ isWhole: true, run: 0.5, tightness: 1 });
    expect(matched('giấy phép cấp', TEXT)?.run).toBeCloseTo(2 / 3);
  });

  test('apart is less tight, and joining words do not break a run', () => {
    expect(matched('cấp phép', TEXT)).toMatchObject({ run: 0.5, tightness: 0.5 });
    expect(matched('xe xe máy', TEXT)).toMatchObject({ run: 1 });
    expect(matched('cấp xe máy', TEXT)?.tightness).toBeCloseTo(3 / 9);
  });

  test('is at its start only if the first word sought is', () => {
    expect(matched('cấp máy', TEXT)?.isAtStart).toBe(true);
    expect(matched('máy cấp', TEXT)?.isAtStart).toBe(false);
  });
});

describe('a text that lacks something', () => {
  test('covers so much less, is not whole, and is none where it has next to nothing', () => {
    expect(matched('cấp thuế', TEXT)).toMatchObject({ coverage: 0.5, isWhole: false });
    expect(matched('cấp thuế', TEXT, [3, 1])).toMatchObject({ coverage: 0.75 });
    expect(matched('cấp thuế', TEXT, [1, 4])).toBeUndefined();
    expect(matched('thuế', TEXT)).toBeUndefined();
    expect(match(seek([]), prepare(TEXT), [])).toBeUndefined();
  });

  test('is whole where only a word is missing that tells next to nothing', () => {
    expect(matched('cấp thuế', TEXT, [1, 0.5])?.isWhole).toBe(true);
    expect(matched('cấp thuế', TEXT, [1, 0.9])?.isWhole).toBe(false);
  });
});

describe('marks', () => {
  test('count by the share of those typed that the text has', () => {
    expect(matched('cấp lại', TEXT)?.marks).toBe(1);
    expect(matched('cap lai', TEXT)?.marks).toBe(1);
    expect(matched('cấp lài', TEXT)?.marks).toBe(0.5);
    expect(matched('cáp lài', TEXT)).toMatchObject({ marks: 0, isWhole: true });
    // One of the places with the letters has the marks.
    expect(matched('lái', TEXT)?.marks).toBe(1);
    expect(matched('lai lái', TEXT)?.marks).toBe(1);
  });
});

describe('a repaired word', () => {
  test('is told with what the text has in its place, and is worth less', () => {
    const found = matched('giay phepp', TEXT);
    expect(found).toMatchObject({ coverage: 0.875, isWhole: true });
    expect(found?.changed.map(({ word, how, read }) => [word.typed, how, read])).toEqual([
      ['phepp', 'repaired', 'phép'],
    ]);
  });

  test('leaves no doubt where other words are right, but alone with other marks it is another word', () => {
    // A real word that no text has is no slip by itself: that is told by its neighbours (beside.ts).
    expect(matched('xổ số', 'Hồ sơ')).toBeUndefined();
    expect(matched('hồ xơ', 'Hồ sơ')?.at).toEqual([0]);
    expect(matched('aplicaton', 'Application')).toMatchObject({ isWhole: false, coverage: 0.55 });
  });

  test('is read where it stands beside the others that were sought', () => {
    const found = matched('phép laix xe', TEXT);
    expect(found?.changed.map(({ read }) => read)).toEqual(['lái']);
    expect(matched('cấp laix giấy', TEXT)?.changed.map(({ read }) => read)).toEqual(['lại']);
  });
});

test('a decoded word is told with what the text has', () => {
  const sought = soughtIn('so', ['Sở']);
  const decoded = seek(sought.words.map((word) => ({ ...word, typed: 'sowr', isDecoded: true })));
  expect(match(decoded, prepare('Sở'), [1])?.changed).toMatchObject([{ how: 'decoded', read: 'Sở' }]);
});

describe('initials', () => {
  const text = 'Sở Giao thông và Vận tải';

  test('that no text has as a word are the words they begin', () => {
    expect(matched('gtvt', text)).toMatchObject({ coverage: 0.9, at: [1, 2, 3, 4, 5], isWhole: true, changed: [] });
    expect(matched('sở gtvt', text)).toMatchObject({ at: [0, 1, 2, 3, 4, 5], run: 1 });
    expect(matched('gt', text)?.coverage).toBe(0.6);
  });

  test('are not sought where the word stands itself, or is one letter', () => {
    expect(matched('vt', 'vt của Vận tải')).toMatchObject({ at: [0], coverage: 1 });
    expect(matched('s', text)).toBeUndefined();
    expect(matched('gtvx', text)).toBeUndefined();
  });
});

describe('the score', () => {
  const best: Match = {
    got: 1,
    gotOf: [1],
    pairs: 0,
    coverage: 1,
    isWhole: true,
    fill: 1,
    run: 1,
    tightness: 1,
    marks: 1,
    isAtStart: true,
    at: [],
    changed: [],
  };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const some = fc.record({ coverage: share, fill: share, run: share, tightness: share, marks: share });

  test('of a name is 1 at its best, and never less than 0', () => {
    expect(nameScore(best)).toBeCloseTo(1);
    expect(passageScore(best)).toBeCloseTo(0.78);
    fc.assert(
      fc.property(some, fc.boolean(), (parts, isAtStart) => {
        for (const score of [nameScore, passageScore]) {
          const value = score({ ...best, ...parts, isAtStart });
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  test.each([
    [nameScore, { coverage: 0.5 }, 0.33],
    [nameScore, { fill: 0 }, 0.71],
    [nameScore, { run: 0 }, 0.82],
    [nameScore, { isAtStart: false }, 0.93],
    [nameScore, { marks: 0 }, 0.8],
    [nameScore, { tightness: 0 }, 0.72],
    [passageScore, { coverage: 0.5 }, 0.195],
    [passageScore, { run: 0 }, 0.48],
    [passageScore, { tightness: 0 }, 0.64],
    [passageScore, { marks: 0 }, 0.624],
    [passageScore, { fill: 0, isAtStart: false }, 0.78],
  ])('falls with each part that is lacking: %o %o', (score, lack, expected) => {
    expect(score({ ...best, ...lack })).toBeCloseTo(expected, 2);
  });
});
