import { describe, expect, test } from 'vitest';
import { formsOf, keysOf, readingsOf, type Reading } from '../../../src/search/engine/readings.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { parseQuery } from '../../../src/search/terms/query.ts';

const term = (id: string, names: string[], means: string[], more: Partial<SearchRecord> = {}): SearchRecord => ({
  ref: `term:${id}`,
  names: names.map((text) => ({ text, via: 'name' })),
  means,
  ...more,
});

const TERMS = [
  term('ubnd', ['UBND'], ['Ủy ban nhân dân']),
  term('khdt', ['KH&ĐT', 'KHĐT'], ['Kế hoạch và Đầu tư']),
  term('tc', ['TC'], ['tài chính', 'tiêu chuẩn', 'tổ chức'], { inContext: true }),
  term('khai-sinh', ['giấy khai sinh', 'khai sinh'], ['đăng ký khai sinh'], { isEveryday: true }),
  term('doi-so', ['đổi sổ'], ['cấp đổi giấy chứng nhận'], { isEveryday: true }),
  term('x', ['X'], ['xã']),
  term('dan-pho', ['dân phố'], ['tổ dân phố']),
];
const PLACES = ['Thành phố Hồ Chí Minh', 'Ho Chi Minh City', 'Quận 3'].map(keysOf);

const read = (question: string): Reading[] => readingsOf(parseQuery(question).words, formsOf(TERMS), PLACES);
const words = ({ words: own }: Reading): string => own.map(({ key }) => key).join(' ');
/** What is asked for in a reading, without what only says where or surrounds the point. */
const point = ({ words: own }: Reading): string =>
  own
    .filter(({ share }) => share >= 1)
    .map(({ key }) => key)
    .join(' ');

test('a question is read as it was typed first, with all its weight', () => {
  const [first, ...more] = read('sở nội vụ');
  expect(first).toMatchObject({ weight: 1, substitutions: [] });
  expect(first?.words.map(({ key, share }) => [key, share])).toEqual([
    ['so', 1],
    ['noi', 1],
    ['vu', 1],
  ]);
  expect(more).toEqual([]);
});

describe('an abbreviation', () => {
  test.each(['UBND phường', 'ubnd phường'])('of %j is read as what it means', (question) => {
    const reading = read(question).find(({ substitutions }) => substitutions.length > 0);
    expect(reading && words(reading)).toBe('uy ban nhan dan phuong');
    expect(reading?.weight).toBe(0.97);
    expect(reading?.substitutions).toEqual([
      { typed: question.split(' ')[0], read: 'Ủy ban nhân dân', term: 'term:ubnd' },
    ]);
    expect(reading?.words.map(({ typed }) => typed)).toEqual([
      ...Array<string>(4).fill(question.split(' ')[0] ?? ''),
      'phường',
    ]);
  });

  test.each(['KH&ĐT', 'khđt', 'kh đt', 'K H Đ T'])('is known however it is written: %j', (question) => {
    expect(read(question).map(words)).toContain('ke hoach va dau tu');
  });

  test('stands for the first of its meanings most, and only beside other words where it stands for others too', () => {
    expect(read('TC')).toHaveLength(1);
    expect(read('TC và')).toHaveLength(1);
    expect(read('TC sở').map(words)).toContain('tai chinh so');
    const meant = read('sở TC').slice(1);
    expect(meant.map(words)).toEqual(['so tai chinh', 'so tieu chuan', 'so to chuc']);
    const [first, second, third] = meant.map(({ weight }) => weight);
    expect(first).toBe(0.97);
    expect(second).toBeCloseTo(0.97 * 0.98);
    expect(third).toBeCloseTo(0.97 * 0.98 ** 2);
  });

  test('beside another is read too, each costing some of the weight', () => {
    const both = read('UBND KHĐT').find(({ substitutions }) => substitutions.length === 2);
    expect(both && words(both)).toBe('uy ban nhan dan ke hoach va dau tu');
    expect(both?.weight).toBeCloseTo(0.97 ** 2);
  });

  test('of one letter is none', () => {
    expect(read('ở X đây')).toHaveLength(1);
  });

  test('is not read inside what was read before', () => {
    expect(read('UBND phố').map(words)).toEqual(['ubnd pho', 'uy ban nhan dan pho']);
    expect(Math.max(...read('UBND UBND UBND').map(({ substitutions }) => substitutions.length))).toBe(1);
  });
});

describe('everyday words', () => {
  test('are read as the official ones, and what surrounds them says little', () => {
    const reading = read('làm giấy khai sinh').find(
      ({ substitutions }) => substitutions[0]?.typed === 'giấy khai sinh',
    );
    expect(reading && point(reading)).toBe('dang ki khai sinh');
    expect(reading?.words[0]).toMatchObject({ key: 'lam', share: 0.3 });
    expect(reading?.weight).toBeCloseTo(0.94 * (0.65 + 0.35 * (3 / 4)));
  });

  test('are surer the more of the question they are', () => {
    const weightOf = (question: string): number =>
      read(question).find(({ substitutions: [first] }) => first?.typed === 'khai sinh')?.weight ?? 0;
    expect(weightOf('khai sinh')).toBeCloseTo(0.94);
    expect(weightOf('khai sinh con')).toBeLessThan(weightOf('khai sinh'));
    expect(weightOf('khai sinh cho con nhỏ')).toBeLessThan(weightOf('khai sinh con'));
  });

  test('typed with other marks on purpose are not meant', () => {
    const weightOf = (question: string): number =>
      read(question).find(({ substitutions }) => substitutions.length > 0)?.weight ?? 0;
    expect(weightOf('đổi sổ')).toBeCloseTo(0.94);
    expect(weightOf('doi so')).toBeCloseTo(0.94);
    expect(weightOf('đổi số')).toBe(0);
    expect(weightOf('đổi so')).toBe(0);
  });
});

describe('what only says where', () => {
  test.each([
    ['xây nhà quận 3', 'xay nha'],
    ['tax ho chi minh city', 'tax'],
    ['xây nhà tp', 'xay nha'],
    ['xây nhà thành phố', 'xay nha'],
    ['ủy ban nhân dân phường bến nghé', 'phuong ben nghe'],
    ['ubnd phường bến nghé', 'phuong ben nghe'],
    ['công an quận tân bình', 'quan tan binh'],
    ['hội đồng nhân dân xã bình mỹ', 'xa binh mi'],
    ['people s committee of district 7', 'district 7'],
  ])('in “%s” counts little, so that “%s” counts', (question, expected) => {
    const reading = read(question).find(
      ({ words: own, substitutions }) => substitutions.length === 0 && own.some(({ share }) => share < 1),
    );
    expect(reading && point(reading)).toBe(expected);
    expect(reading?.weight).toBeCloseTo(0.95);
    expect(new Set(reading?.words.map(({ share }) => share))).toEqual(new Set([1, 0.1]));
  });

  test.each([
    ['xây nhà ở thành phố hồ chí minh', 'xay nha o'],
    ['build a house in vietnam', 'build a house in'],
  ])('counts little as typed in “%s”, where a word says so', (question, expected) => {
    const [reading] = read(question);
    expect(reading && point(reading)).toBe(expected);
    expect(reading?.weight).toBe(1);
  });

  test.each([
    // All of it says where: then that is what is asked for.
    'thành phố hồ chí minh',
    'quận 3',
    // A body without a place is the point itself.
    'ủy ban nhân dân',
    'công an',
    'công an xã',
    // The city in the middle is part of a name.
    'thành phố thông minh',
  ])('is no aside in “%s”', (question) => {
    const asides = read(question).filter(({ words: own }) => own.some(({ share }) => share === 0.1));
    expect(asides.filter(({ substitutions }) => substitutions.length === 0)).toEqual([]);
  });

  test('is said once, also where a reading is read further', () => {
    const all = read('KHĐT thành phố hồ chí minh');
    expect(all.map(point)).toContain('ke hoach va dau tu');
    expect(new Set(all.map((reading) => JSON.stringify(reading.words))).size).toBe(all.length);
  });
});

test('a question has at most 14 readings', () => {
  const many = Array.from({ length: 12 }, (_, at) => term(`t${at}`, [`t${at}`], [`một${at}`, `hai${at}`, `ba${at}`]));
  const own = parseQuery(many.map(({ names }) => names[0]?.text).join(' ')).words;
  expect(readingsOf(own, formsOf(many), [])).toHaveLength(14);
});
