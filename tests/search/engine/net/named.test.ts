import { describe, expect, test } from 'vitest';
import { isNamed } from '../../../../src/search/engine/named.ts';
import type { SearchRecord, Via } from '../../../../src/search/records/record.ts';
import { prepare } from '../../../../src/search/terms/prepared-text.ts';
import { typed } from '../answering.ts';
import { name, net, service } from './small-net.ts';

describe('a question is the name of a service', () => {
  const named = (
    question: string,
    own: string,
    more: Partial<SearchRecord> = { relevance: 2 },
    via: Via | 'passage' = 'name',
  ) => isNamed(typed(question), { record: { ...service('a', own), ...more }, text: prepare(own), via });

  test('where it is all of it, with or without the word that any may begin with', () => {
    expect(named('đăng ký đất', 'Đăng ký đất')).toBe(true);
    expect(named('thủ tục đăng ký đất', 'Đăng ký đất')).toBe(true);
    expect(named('đăng ký đất', 'Thủ tục đăng ký đất')).toBe(true);
    expect(named('đăng ký', 'Đăng ký đất')).toBe(false);
    expect(named('đăng ký đất nhà', 'Đăng ký đất')).toBe(false);
    expect(named('đăng ký nhà', 'Đăng ký đất')).toBe(false);
    expect(named('thủ đô đăng ký', 'đăng ký')).toBe(false);
  });

  test('or as much of it as is read of a question', () => {
    const words = Array.from({ length: 30 }, (_, at) => `t${at}`);
    expect(named(words.join(' '), words.join(' '))).toBe(true);
    expect(named(words.slice(0, 24).join(' '), words.join(' '))).toBe(true);
    expect(named(words.slice(0, 23).join(' '), words.join(' '))).toBe(false);
    expect(named(words.join(' '), words.slice(0, 20).join(' '))).toBe(false);
  });

  test('not where it is another entry, a passage, or words were read as others', () => {
    expect(named('đăng ký đất', 'Đăng ký đất', {})).toBe(false);
    expect(named('đăng ký đất', 'Đăng ký đất', { relevance: 2 }, 'passage')).toBe(false);
    const reading = { ...typed('đăng ký'), substitutions: [{ typed: 'đk', read: 'đăng ký', term: 't' }] };
    const record = { ...service('a', 'đăng ký'), relevance: 2 };
    expect(isNamed(reading, { record, text: prepare('đăng ký'), via: 'name' })).toBe(false);
  });
});

describe('names spelled nearly as a question', () => {
  const near = (question: string) =>
    net(
      [
        service('a', 'Đóng công ty cổ phần'),
        service('b', 'Khai thuế', name('Sở Ngoại vụ', 'later')),
        { ref: 'term:t', names: [name('Xã Hưng Long')] },
      ],
      { khung: 0 },
    ).near(question);
  const refs = (question: string): string[] => near(question).map(({ indexed }) => indexed.record.ref);

  test('are answers, told in the place of what was typed', () => {
    const [answer] = near('khaithue');
    expect(answer).toMatchObject({
      indexed: { record: { ref: 'service:b' } },
      match: { isWhole: true, changed: [{ how: 'repaired', read: 'Khai thuế', word: { typed: 'khaithue' } }] },
    });
    expect(answer?.match.fill).toBeGreaterThan(0.5);
    expect(answer?.match.fill).toBeLessThan(1);
    expect(answer?.score).toBeLessThan(0.88);
  });

  test('are worth less, the less that name is what the entry is called, and the less its kind is meant', () => {
    const scoreOf = (question: string, at = 0) => near(question)[at]?.score ?? 0;
    expect(scoreOf('songoaivu')).toBeGreaterThan(0);
    expect(scoreOf('songoaivu')).toBeLessThan(scoreOf('khaithue'));
    expect(scoreOf('xahunglong')).toBeLessThan(scoreOf('khaithue'));
  });

  test('are none with another word in the place of one that was typed, or with hardly one of these', () => {
    expect(refs('mở công ty cổ phần')).toEqual([]);
    expect(refs('khủng long')).toEqual([]);
    expect(refs('')).toEqual([]);
  });

  test('that have all words keep what was changed in each', () => {
    const [answer] = near('khai thuee');
    expect(answer?.match.changed).toMatchObject([{ read: 'thuế', word: { key: 'thuee' } }]);
  });
});
