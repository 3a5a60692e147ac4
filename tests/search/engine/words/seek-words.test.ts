import '../../spelling.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { SideBySide } from '../../../../src/search/engine/beside.ts';
import { Pool } from '../../../../src/search/engine/pool.ts';
import { askedWeight, seekWords } from '../../../../src/search/engine/seek-words.ts';
import type { Reading } from '../../../../src/search/engine/readings.ts';
import { prepare } from '../../../../src/search/terms/prepared-text.ts';
import { Vocabulary } from '../../../../src/search/terms/vocabulary.ts';
import { typed } from '../answering.ts';

const NAMES = ['Đăng ký tạm trú', 'Sổ hộ khẩu', 'Giấy phép lái xe', 'Xử phạt', 'Cấp phép', 'Nhà ở', 'Thẻ nhân viên'];

describe('what the words of a reading may stand for', () => {
  const texts = [...NAMES, 'Thuê nhà', 'Khai thuế', 'Khai sinh'].map(prepare);
  let vocabulary: Vocabulary;
  beforeEach(() => {
    vocabulary = new Vocabulary(texts);
  });
  const sought = (question: string, isOpen = false, more: Partial<Reading> = {}) =>
    seekWords(
      { ...typed(question), ...more },
      { vocabulary, sideBySide: () => new SideBySide(texts), pool: new Pool([], vocabulary) } as never,
      isOpen,
    );
  const of = (question: string, at: number, isOpen = false): string[] =>
    sought(question, isOpen).words[at]?.alternatives.map(({ key, how }) => `${key} ${how}`) ?? [];

  test('are themselves, what is written for what is said, and what they are a slip of', () => {
    expect(of('tạm trú', 0)).toEqual(['tam typed']);
    expect(of('khai sanh', 1)[0]).toBe('sinh form');
    expect(of('mướn nhà', 0)).toEqual(['thue form']);
    expect(of('tạm chú', 1)).toEqual(['tru repaired']);
    // One letter of two is half of a word: a word that names have is none of another.
    expect(of('lái xử', 1)).toEqual(['xu typed']);
    expect(sought('khai sanh').words[1]?.alternatives[0]?.quality).toBe(0.8);
    expect(sought('tạm chú').words[1]?.alternatives[0]?.quality).toBe(0.75);
  });

  test('are not what a known word of a long question, one that joins or is said might be a slip of', () => {
    expect(of('lái xử một hai ba bốn năm', 1)).toEqual(['xu typed']);
    expect(of('sở', 0)).toEqual(['so typed']);
    expect(of('tạm chú một hai ba bốn năm', 1)).toEqual(['tru repaired']);
    expect(of('nhà ơ', 1)).not.toContain('so repaired');
    expect(of('tạm của', 1)).toEqual([]);
    expect(of('tạm tôi', 1)).toEqual([]);
  });

  test('are what a word may become only while it is the last, and still being typed', () => {
    expect(of('khai si', 1, true)).toContain('sinh form');
    expect(of('khai si', 1)).not.toContain('sinh form');
    expect(of('si khai', 0, true)).not.toContain('sinh form');
    const read = sought('khai si', true, { substitutions: [{ typed: 'x', read: 'y', term: 't' }] });
    expect(read.words[1]?.alternatives.map(({ key }) => key)).not.toContain('sinh');
  });

  test('tell as much as they do in names, by their share; what no text has tells nothing', () => {
    const [khai, sinh, none, initials] = sought('khai sinh mèo gtvt').words;
    expect(khai?.weight).toBe(vocabulary.weight('khai'));
    expect(sinh?.weight).toBe(vocabulary.weight('sinh'));
    expect(none?.weight).toBe(0);
    expect(initials?.weight).toBe(5);
    expect(sought('khai sanh').words[1]?.weight).toBe(vocabulary.weight('sinh'));
    const reading = typed('khai');
    const half = sought('khai', false, { words: reading.words.map((word) => ({ ...word, share: 0.5 })) });
    expect(half.words[0]?.weight).toBe(vocabulary.weight('khai') / 2);
  });

  test.each([
    ['bcdf', 5],
    ['BAN', 5],
    ['ban', 0],
    ['b', 0],
    ['bcdfghklm', 0],
    ['A', 0],
  ])('tell something where they may be the initials of others: “%s”', (word, weight) => {
    const texts = [prepare('Khai')];
    const own = new Vocabulary(texts);
    const { words } = seekWords(
      typed(`khai ${word}`),
      { vocabulary: own, sideBySide: () => new SideBySide([]), pool: new Pool([], own) } as never,
      false,
    );
    expect(words[1]?.weight).toBe(weight);
  });

  test('tell little where a long question without marks may be one of everyday speech', () => {
    const own = new Vocabulary(['Có cái', 'nhà đất xe đường cầu cống hồ biển', 'nhà', 'đất'].map(prepare));
    const weight = (question: string) =>
      seekWords(
        typed(question),
        { vocabulary: own, sideBySide: () => new SideBySide([]), pool: new Pool([], own) } as never,
        false,
      ).words.find(({ key }) => key === 'cai')?.weight;
    expect(weight('cai nha dat xe duong cau cong ho bien')).toBe(1.5);
    expect(weight('cai nha dat xe duong cau cong ho')).toBe(own.weight('cai'));
    expect(weight('cai nha dat xe duong cau cong ho biển')).toBe(own.weight('cai'));
  });

  test('all count where a question has only words that join others', () => {
    expect(sought('của và').words.map(({ weight }) => weight)).toEqual([1, 1]);
    expect(sought('của khai').words[0]?.weight).not.toBe(1);
  });

  test('are numbers where they begin with a digit', () => {
    expect(sought('quận 3 q100').words.map(({ isNumber }) => isNumber)).toEqual([false, true, false]);
  });

  test('ask together for what they tell, those that no text has as rare ones, unless they are said', () => {
    expect(askedWeight(sought('khai'))).toBe(vocabulary.weight('khai'));
    expect(askedWeight(sought('khai mèo'))).toBe(vocabulary.weight('khai') + 5);
    expect(askedWeight(sought('khai tôi'))).toBe(vocabulary.weight('khai'));
  });
});
