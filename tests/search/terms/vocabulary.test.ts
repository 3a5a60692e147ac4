import '../spelling.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { prepare } from '../../../src/search/terms/prepared-text.ts';
import { isNear, Vocabulary } from '../../../src/search/terms/vocabulary.ts';
import { RELATIVE } from '../../../src/search/weights/weights.ts';

const of = (...texts: string[]): Vocabulary => new Vocabulary(texts.map(prepare));
const found = (words: Vocabulary, key: string, isOpen = false): string[] =>
  words.alternatives(key, isOpen).map((each) => `${each.key} ${each.how}`);

describe('two words are near', () => {
  test.each([
    ['thue', 'thua'],
    ['thue', 'thuex'],
    ['thue', 'the'],
    ['thue', 'hue'],
    ['thue', 'thuee'],
    ['thue', 'tuhe'],
    ['ab', 'ba'],
    ['a', 'b'],
    ['thue', 'chue'],
    ['thue', 'xthue'],
  ])('%s, %s', (a, b) => {
    expect([isNear(a, b), isNear(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['thue', 'thue'],
    ['thue', 'thuexy'],
    ['thue', 'thab'],
    ['thue', 'euht'],
    ['thue', 'th'],
    ['abcd', 'badc'],
    ['thuea', 'tuheb'],
    ['abcde', 'abdcf'],
    ['abc', 'axbd'],
    ['abc', 'xaybc'],
  ])('but not %s, %s', (a, b) => {
    expect([isNear(a, b), isNear(b, a)]).toEqual([false, false]);
  });
});

describe('how much a word tells', () => {
  let words: Vocabulary;
  beforeEach(() => {
    words = of('thuế đất và nhà', 'thuế xe và tàu', 'đất của tử tù', 'thuế');
  });

  test('is more the rarer it is, most where it is nowhere, and next to nothing where it only joins others', () => {
    const told = ['va', 'thue', 'dat', 'nha', 'nowhere'].map((key) => words.weight(key));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(new Set(told.slice(0, 4)).size).toBe(4);
    expect(told[0]).toBe(0.15);
    expect(told[1]).toBeGreaterThan(0.9);
  });

  test('goes by marks in a text: tử is no từ', () => {
    expect(words.weightsOf(prepare('đất từ tử'))).toEqual([words.weight('dat'), 0.15, words.weight('tu')]);
    expect(words.weight('tu')).toBeGreaterThan(1);
  });

  test('goes by marks in a question, and is between where none were typed', () => {
    expect(words.typedWeight({ key: 'tu', marked: 'từ' })).toBe(0.15);
    expect(words.typedWeight({ key: 'tu', marked: 'tử' })).toBe(words.weight('tu'));
    expect(words.typedWeight({ key: 'tu' })).toBe(0.6);
    expect(words.typedWeight({ key: 'va' })).toBe(0.15);
    expect(words.typedWeight({ key: 'dat' })).toBe(words.weight('dat'));
  });

  test('counts texts and not how often it stands in one', () => {
    const twice = of('thuế thuế thuế', 'đất', 'đất');
    expect(twice.weight('thue')).toBeGreaterThan(twice.weight('dat'));
  });
});

describe('words run together', () => {
  let words: Vocabulary;
  beforeEach(() => {
    words = of('Sở Nội vụ', 'nội', 'so', 'vu ky', 'noivu', 'Q7 abc');
  });
  const alike = (): boolean => true;

  test('are split into words that stand side by side, of as many', () => {
    const own = of('đăng ký kết hôn', 'ke thon');
    const isPair = (left: string, right: string): boolean => `${left} ${right}` === 'ket hon';
    expect(own.split('kethon', isPair)).toEqual(['ket', 'hon']);
  });

  test.each([
    ['sonoivu', ['so', 'noi', 'vu']],
    ['sovunoi', ['so', 'vu', 'noi']],
    ['kysovu', ['ki', 'so', 'vu']],
  ])('%s are split into as few as possible', (key, expected) => {
    expect(words.split(key, alike)).toEqual(expected);
  });

  test.each(['so', 'sovu', 'noivu', 'sonoixx', 'xxsovu', 'so'.repeat(21), 'soabcvu'])('%s is not', (key) => {
    expect(words.split(key, alike)).toBeUndefined();
  });

  test('are found up to 40 letters', () => {
    expect(words.split('so'.repeat(20), alike)).toHaveLength(20);
    expect(words.split('so'.repeat(20) + 'vu', alike)).toBeUndefined();
    expect(words.split('sovus', alike)).toBeUndefined();
  });
});

describe('what typing methods leave', () => {
  let words: Vocabulary;
  beforeEach(() => {
    words = of('sở nội vụ', 'thur');
  });

  test('stands for a word of the texts', () => {
    expect([words.decode('sowr'), words.decode('so73'), words.decode('nooij')]).toEqual(['so', 'so', 'noi']);
  });

  test('stands for nothing where the texts have it as it is, or not what it stands for', () => {
    expect([words.decode('so'), words.decode('thur'), words.decode('tucj'), words.decode('xyz')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a typed word stands for', () => {
  let words: Vocabulary;
  beforeEach(() => {
    words = of(
      'registration register registering',
      'thuế thuê',
      'khai sinh',
      'giấy khai',
      'khoáng sản',
      'company companies',
      'tax taxes taxing',
      'application',
    );
  });

  test('itself first, and for nothing nearly like it', () => {
    expect(found(words, 'thue')).toEqual(['thue typed']);
    expect(words.alternatives('thue', false)).toEqual([{ key: 'thue', quality: 1, how: 'typed' }]);
  });

  test('its other English forms', () => {
    expect(found(words, 'registers')).toEqual(expect.arrayContaining(['register form', 'registration form']));
    expect(found(words, 'company')).toEqual(['company typed', 'companies form']);
    expect(words.alternatives('registers', false)[0]?.quality).toBe(RELATIVE);
    expect(found(words, 'taxed')).toContain('taxes form');
  });

  test('longer words only while it is typed, or where it is long', () => {
    expect(found(words, 'kho')).not.toContain('khoang form');
    expect(found(words, 'kho', true)).toContain('khoang form');
    expect(found(words, 'kha', true)).toEqual(['khai form']);
    expect(found(words, 'applicati')).toContain('application form');
    expect(found(words, 'appli')).not.toContain('application form');
    expect(found(words, 'appli', true)).toContain('application form');
  });

  test('longer words the less, the more of them is missing', () => {
    const [first] = words.alternatives('khoan', true);
    const [other] = words.alternatives('kho', true);
    expect(first).toMatchObject({ key: 'khoang', how: 'form' });
    expect(first?.quality).toBeCloseTo(0.95 * (0.5 + 5 / 12));
    expect(other?.quality).toBeCloseTo(0.95 * (0.5 + 3 / 12));
  });

  test('longer words less where it is a word itself', () => {
    const don = of('don', 'donor').alternatives('don', true);
    expect(don[0]).toEqual({ key: 'don', quality: 1, how: 'typed' });
    expect(don.find(({ key }) => key === 'donor')?.quality).toBeCloseTo(0.8 * (0.5 + 3 / 5 / 2));
  });

  test('what is spelled nearly so, where no text has it', () => {
    expect(words.alternatives('thuee', false)).toEqual([{ key: 'thue', quality: 0.75, how: 'repaired' }]);
    expect(words.alternatives('aplication', false)).toEqual([{ key: 'application', quality: 0.75, how: 'repaired' }]);
    expect(words.alternatives('aplicaton', false)).toEqual([{ key: 'application', quality: 0.55, how: 'repaired' }]);
    expect(found(words, 'x')).toEqual([]);
    expect(found(words, '12345')).toEqual(['12345 typed']);
  });

  test('nothing nearly so while a short one is still typed and may become a longer one', () => {
    expect(found(words, 'sinn')).toContain('sinh repaired');
    expect(found(words, 'sin', true)).toEqual(['sinh form']);
    expect(found(words, 'ksi', true)).toEqual([]);
    expect(found(words, 'thuex', true)).toContain('thue repaired');
  });

  test('at most five repaired, the commonest of those one letter off first', () => {
    const many = of('bask cask dask lask mask task', 'mask', 'mask', 'lask');
    expect(found(many, 'xask')).toEqual([
      'mask repaired',
      'lask repaired',
      'bask repaired',
      'cask repaired',
      'dask repaired',
    ]);
  });

  test('the commonest of the words that it begins, at most 16', () => {
    const all = Array.from({ length: 20 }, (_, at) => `khong${10 + at}`);
    const many = of(all.join(' '), 'khong29', 'khong29 khong28');
    expect(found(many, 'khong', true).slice(0, 2)).toEqual(['khong29 form', 'khong28 form']);
    expect(found(many, 'khong', true)).toHaveLength(16);
  });

  test('the same when it is asked again, open or not', () => {
    const first = words.alternatives('kho', true);
    words.alternatives('kho', false);
    expect(words.alternatives('kho', true)).toBe(first);
    for (let at = 0; at < 600; at += 1) words.alternatives(`x${at}`, false);
    expect(words.alternatives('kho', true)).toEqual(first);
    expect(words.alternatives('kho', true)).not.toBe(first);
  });
});
