import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestRun, placementOf, tightest, type Place } from '../../../src/search/passages/find/placement.ts';

/** Places of a word, each as it stands there. */
const at = (...places: number[]): Place[] => places.map((place) => ({ at: place, quality: 1 }));
const half = (...places: number[]): Place[] => places.map((place) => ({ at: place, quality: 0.5 }));
const where = (places: readonly (Place | undefined)[]): (number | undefined)[] => places.map((place) => place?.at);

describe('the longest chain', () => {
  test.each([
    ['of words one after the other is all of them', [at(3), at(4), at(5)], { value: 3, from: 3, to: 5 }],
    ['ends where a word stands elsewhere', [at(3), at(4), at(9)], { value: 2, from: 3, to: 4 }],
    ['ends where a word is missing', [at(3), [], at(4)], { value: 1, from: 3, to: 3 }],
    ['begins anywhere', [at(9), at(3), at(4)], { value: 2, from: 3, to: 4 }],
    ['is told by its better places', [[...at(3), ...half(7)], at(8), half(4)], { value: 1.5, from: 7, to: 8 }],
    ['of equal ones is the first', [at(3, 7), at(4, 8)], { value: 2, from: 3, to: 4 }],
    ['of none is empty', [[], []], { value: 0, from: 0, to: -1 }],
  ])('%s', (_, places, chain) => {
    expect(longestRun(places)).toEqual(chain);
  });

  test('takes the better of two readings of one word', () => {
    expect(longestRun([at(1), [...half(2), ...at(2)]]).value).toBe(2);
    expect(longestRun([at(1), [...at(2), ...half(2)]]).value).toBe(2);
  });
});

describe('the tightest stretch', () => {
  test.each<[string, Place[][], number, (number | undefined)[]]>([
    ['of words side by side is worth 1', [at(3), at(4)], 1, [3, 4]],
    ['has them in whatever order', [at(4), at(3)], 1, [4, 3]],
    ['is worth less for every word between', [at(3), at(6)], 0.5, [3, 6]],
    ['is where they stand closest', [at(0, 9), at(4, 10)], 1, [9, 10]],
    ['leaves out what is nowhere', [at(3), [], at(4)], 1, [3, undefined, 4]],
    ['is worth less where words are only nearly so', [at(3), half(4)], 0.75, [3, 4]],
    ['is not led astray by a worse place behind a better one', [[...at(3), ...half(4)], at(5)], 2 / 3, [3, 5]],
    ['of nothing is worth nothing', [[], []], 0, []],
  ])('%s', (_, places, value, expected) => {
    const found = tightest(places);
    expect(found.value).toBeCloseTo(value);
    expect(where(found.at)).toEqual(expected);
  });
});

describe('a placement', () => {
  test('shows the chain where it has all, and else where they stand closest, in order', () => {
    expect(placementOf([at(4), at(5), at(6)])).toMatchObject({ run: 1, tightness: 1, shown: [4, 5, 6] });
    expect(placementOf([at(6), at(5)])).toMatchObject({ run: 0.5, tightness: 1, shown: [5, 6] });
    // A word sought twice stands twice.
    expect(placementOf([at(4, 5), at(4, 5)]).shown).toEqual([4, 5]);
    expect(placementOf([])).toEqual({ run: 0, tightness: 0, at: [], shown: [] });
  });

  test('lies between 0 and 1, and shows places that there are', () => {
    const places = fc.array(
      fc.array(fc.record({ at: fc.nat(30), quality: fc.double({ min: 0.3, max: 1, noNaN: true }) }), { maxLength: 4 }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(places, (all) => {
        const { run, tightness, shown } = placementOf(all.map((own) => own.toSorted((a, b) => a.at - b.at)));
        const known = new Set(all.flat().map((place) => place.at));
        expect(run).toBeGreaterThanOrEqual(0);
        expect(run).toBeLessThanOrEqual(1 + 1e-9);
        expect(tightness).toBeLessThanOrEqual(1 + 1e-9);
        expect(tightness > 0).toBe(known.size > 0);
        expect(shown.every((place) => known.has(place))).toBe(true);
        expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
      }),
    );
  });
});
