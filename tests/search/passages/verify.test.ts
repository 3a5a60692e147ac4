import { describe, expect, test } from 'vitest';
import { CommonWords } from '../../../src/search/passages/find/neighbours.ts';
import { slotsOf, type Slot } from '../../../src/search/passages/find/slots.ts';
import { isNearly, isPerfect, isTogether, Verifier, type Verified } from '../../../src/search/passages/find/verify.ts';
import { FORMAT } from '../../../src/search/passages/format/format.ts';
import { parseQuery } from '../../../src/search/terms/query.ts';

const common = new CommonWords({
  format: FORMAT,
  build: 'b',
  passages: 9,
  block: 4,
  bins: 1,
  split: '',
  common: '',
  letters: '',
});
const slots = (question: string): Slot[] => slotsOf(parseQuery(question), common);
const read = (question: string, text: string, title = ''): Verified =>
  new Verifier(slots(question)).verify({ id: 'a', title, text });

describe('a passage with all words in order', () => {
  test('is all that was asked', () => {
    const found = read('giấy phép ', 'Cấp giấy phép mới');
    expect(found).toMatchObject({ score: 1, coverage: 1, run: 1, tightness: 1, inTitle: [], inText: [1, 2] });
    expect(found.passage).toEqual({ id: 'a', title: '', text: 'Cấp giấy phép mới' });
    expect([isPerfect(found), isTogether(found), isNearly(found, 2)]).toEqual([true, true, true]);
  });

  test('is told in its title as well', () => {
    expect(read('giấy phép ', 'Không có gì', 'Về giấy phép')).toMatchObject({ score: 1, inTitle: [1, 2], inText: [] });
  });

  test('part of them in the title is one whose words are far apart', () => {
    const found = read('giấy phép ', 'phép mới', 'Về giấy');
    expect(found).toMatchObject({ coverage: 1, run: 0.5, inTitle: [1], inText: [0] });
    // Eight words lie between a title and its text.
    expect(found.tightness).toBeCloseTo(2 / 10);
    expect([isPerfect(found), isTogether(found)]).toEqual([false, false]);
  });
});

describe('a passage', () => {
  test('with the words in another order is together, not perfect', () => {
    const found = read('phép giấy ', 'Cấp giấy phép mới');
    expect(found).toMatchObject({ run: 0.5, tightness: 1 });
    expect(found.score).toBeCloseTo(0.35 + 0.25 * 0.5 + 0.4);
    expect([isPerfect(found), isTogether(found), isNearly(found, 2)]).toEqual([false, true, false]);
  });

  test('without some of the words has so much less, joining words half', () => {
    expect(read('giấy đất ', 'Cấp giấy phép mới').coverage).toBeCloseTo(0.5);
    expect(read('giấy của ', 'Cấp giấy phép mới').coverage).toBeCloseTo(1 / 1.5);
    expect(read('giấy của ', 'của').coverage).toBeCloseTo(0.5 / 1.5);
    expect(read('đất đai ', 'Cấp giấy')).toMatchObject({ coverage: 0, score: 0, inTitle: [], inText: [] });
    expect(read('', 'Cấp giấy')).toMatchObject({ coverage: 0, score: 0 });
  });

  test('with other marks than were typed is worth less; typed without, no marks are other ones', () => {
    expect(read('sổ đỏ ', 'số đỏ')).toMatchObject({ coverage: 0.9, run: 0.9 });
    expect(read('so do ', 'số đỏ')).toMatchObject({ coverage: 1, run: 1 });
    expect(read('sổ đỏ ', 'sổ đỏ số')).toMatchObject({ coverage: 1, inText: [0, 1] });
  });

  test('with a word one slip off holds it nearly', () => {
    const found = read('giay pheep phii ', 'giấy phép phí');
    expect(found.coverage).toBeCloseTo((1 + 1 + 0.75) / 3, 1);
    expect(isPerfect(found)).toBe(false);
    const one = read('giay phepp moi ', 'giấy phép mới');
    expect(isNearly(one, 3)).toBe(true);
    expect(isNearly(one, 2)).toBe(true);
    const two = read('giayy phepp moi ', 'giấy phép mới');
    expect(isNearly(two, 3)).toBe(false);
  });

  test('has the marks of a slip where they differ by that slip alone', () => {
    // phépp is phép but for a letter; phèpp is not.
    expect(read('giấy phépp ', 'giấy phép').coverage).toBeCloseTo((1 + 0.75) / 2);
    expect(read('giấy phèpp ', 'giấy phép').coverage).toBeCloseTo((1 + 0.75 * 0.8) / 2);
    // What is still being typed begins with what was typed.
    const open = read('giấy phé', 'giấy phép').coverage;
    expect(open).toBeCloseTo((1 + 0.93 * (0.8 + 0.2 * 0.75)) / 2);
    expect(read('giấy phè', 'giấy phép').coverage).toBeLessThan(open);
  });

  test('is read the same by one that has read others', () => {
    const verifier = new Verifier(slots('sổ đỏ '));
    const passages = ['số đỏ', 'sổ đỏ', 'sổ đó', 'số đỏ'].map((text) => ({ id: text, title: '', text }));
    const scores = passages.map((passage) => verifier.verify(passage).coverage);
    expect(scores).toEqual([0.9, 1, 0.9, 0.9]);
  });
});
