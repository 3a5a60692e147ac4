import { describe, expect, test } from 'vitest';
import { candidates } from '../../../src/search/engine/candidates.ts';
import { seek } from '../../../src/search/engine/match.ts';
import { isNamed } from '../../../src/search/engine/named.ts';
import { nearlySpelled } from '../../../src/search/engine/nearly-spelled.ts';
import { cast } from '../../../src/search/engine/net.ts';
import { Pool, textsOf } from '../../../src/search/engine/pool.ts';
import { longestRun, narrowest, pairsOf, type Place } from '../../../src/search/engine/runs.ts';
import type { SearchName, SearchRecord, Via } from '../../../src/search/records/record.ts';
import { prepare } from '../../../src/search/terms/prepared-text.ts';
import { parseQuery } from '../../../src/search/terms/query.ts';
import { Vocabulary } from '../../../src/search/terms/vocabulary.ts';
import { typed } from './answering.ts';

const name = (text: string, via: Via = 'name'): SearchName => ({ text, via });
const service = (id: string, ...names: (string | SearchName)[]): SearchRecord => ({
  ref: `service:${id}`,
  names: names.map((each) => (typeof each === 'string' ? name(each) : each)),
});

/** Some entries as a question meets them, every word telling the same unless a test says otherwise. */
function net(records: readonly SearchRecord[], tells: Readonly<Record<string, number>> = {}) {
  const texts = textsOf(records);
  const vocabulary = new Vocabulary(texts.map(({ text }) => text));
  const pool = new Pool(texts, vocabulary);
  const sought = (question: string) =>
    seek(
      parseQuery(question).words.map((word) => ({
        ...word,
        alternatives: vocabulary.alternatives(word.key, false),
        weight: tells[word.key] ?? 1,
      })),
    );
  const caught = (question: string) => cast(sought(question), [pool]);
  const refs = (question: string): string[] => caught(question).map(({ indexed }) => indexed.record.ref.slice(8));
  const compared = (question: string): string[] =>
    [...candidates(sought(question), pool)].map((at) => pool.texts[at]?.text.original ?? '');
  const near = (question: string) => nearlySpelled(pool, typed(question), sought(question));
  return { pool, sought, caught, refs, compared, near };
}
const places = (...all: number[][]): Place[][] =>
  all.map((own) => own.map((at) => ({ from: at, to: at, taken: { key: 'k', quality: 1, how: 'typed' } })));

describe('the entries with most evidence', () => {
  test('have more of the words, and more of them side by side', () => {
    const { refs } = net([
      service('one', 'giấy m n k'),
      service('both', 'giấy m phép n'),
      service('pair', 'm giấy phép n'),
      service('none', 'đất đai nhà cửa'),
    ]);
    expect(refs('giấy phép')).toEqual(['pair', 'both', 'one']);
    expect(refs('tàu bay')).toEqual([]);
  });

  test('have the words that tell more', () => {
    const { refs } = net([service('a', 'giấy m n k'), service('b', 'phép m n k')], { phep: 2 });
    expect(refs('giấy phép')).toEqual(['b', 'a']);
  });

  test('have short names: long ones hold some word of any question', () => {
    const long = Array.from({ length: 40 }, (_, at) => `x${at}`).join(' ');
    expect(net([service('long', `giấy ${long}`), service('short', 'giấy m n')]).refs('giấy')).toEqual([
      'short',
      'long',
    ]);
  });

  test('are each told once, by the best of their texts, and a little by the words of the others', () => {
    const { caught } = net([
      service('a', 'giấy x y', 'phép z w', 'giấy phép'),
      service('b', 'giấy u', 'phép u v w'),
      service('c', 'giấy u', 'x u v w'),
    ]);
    const found = caught('giấy phép');
    expect(found.map(({ indexed }) => [indexed.record.ref, indexed.text.original])).toEqual([
      ['service:a', 'giấy phép'],
      ['service:b', 'giấy u'],
      ['service:c', 'giấy u'],
    ]);
    const [, b, c] = found;
    expect(b?.evidence).toBeGreaterThan(c?.evidence ?? 0);
  });

  test('of like ones come by their reference', () => {
    expect(net([service('b', 'giấy x'), service('a', 'giấy y'), service('c', 'giấy z')]).refs('giấy')).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('are called so, before it is said of them; what no source confirms comes last', () => {
    const passage = (id: string, isUnverified: boolean): SearchRecord => ({
      ...service(id, 'u v'),
      passages: [{ text: 'giấy x', isUnverified }],
    });
    const { refs } = net([
      passage('unconfirmed', true),
      passage('said', false),
      service('later', 'u v', name('giấy x', 'later')),
      service('name', 'giấy x'),
    ]);
    expect(refs('giấy')).toEqual(['name', 'later', 'said', 'unconfirmed']);
  });

  test('are looked for in all pools', () => {
    const [one, other] = [net([service('a', 'giấy x')]), net([service('b', 'giấy phép')])];
    const found = cast(other.sought('giấy phép'), [one.pool, other.pool]);
    expect(found.map(({ indexed, pool }) => [indexed.record.ref, pool === one.pool])).toEqual([
      ['service:b', false],
      ['service:a', true],
    ]);
  });

  test('are those of 120 texts with most of the words', () => {
    const many = Array.from({ length: 130 }, (_, at) => service(String(at).padStart(3, '0'), 'giấy x'));
    const { refs } = net([...many, service('best', 'giấy phép')]);
    expect(refs('giấy phép')).toHaveLength(120);
    expect(refs('giấy phép')[0]).toBe('best');
  });
});

describe('texts that are compared', () => {
  const records = [service('a', 'giấy phép xây'), service('b', 'giấy nhà'), service('c', 'Giao thông vận tải')];

  test('are those with the words that tell most; common ones are not enough beside rare ones', () => {
    expect(net(records, { phep: 9 }).compared('giấy phép')).toEqual(['giấy phép xây']);
    expect(net(records).compared('giấy phép').sort()).toEqual(['giấy nhà', 'giấy phép xây']);
    expect(net(records, { tau: 9 }).compared('giấy tàu').sort()).toEqual(['giấy nhà', 'giấy phép xây']);
  });

  test('are those whose initials were typed, where no text has them as a word', () => {
    expect(net(records).compared('gtvt')).toEqual(['Giao thông vận tải']);
    expect(net(records).compared('tv')).toEqual(['Giao thông vận tải']);
    expect(net(records).compared('g')).toEqual([]);
    expect(net([...records, service('d', 'gtvt')]).compared('gtvt')).toEqual(['gtvt']);
    const { compared } = net([{ ...service('e', 'x'), passages: [{ text: 'giao thông vận tải' }] }]);
    expect(compared('gtvt')).toEqual([]);
  });
});

describe('a pool', () => {
  const long = `Đăng ký ${Array.from({ length: 80 }, (_, at) => `từ${at}`).join(' ')} hết`;
  const record = { ...service('a', 'Đăng ký lại', 'khác'), passages: [{ text: 'lời', anchor: 'p' }] };

  test('has every text of its entries, names first', () => {
    const { pool } = net([record, service('b', 'Đất')]);
    expect(pool.texts.map(({ text, via }) => [text.original, via])).toEqual([
      ['Đăng ký lại', 'name'],
      ['khác', 'name'],
      ['lời', 'passage'],
      ['Đất', 'name'],
    ]);
    expect(pool.names).toEqual([0, 1, 3]);
    expect(pool.of(record).map(({ text }) => text.original)).toEqual(['Đăng ký lại', 'khác', 'lời']);
    expect(pool.of(service('gone', 'x'))).toEqual([]);
    expect([pool.having('dang'), pool.having('none')]).toEqual([[0], []]);
    expect(net([service('a', 'xe và xe')]).pool.having('xe')).toEqual([0]);
  });

  test('reads of the name of a service no more than anyone types, and shows all of it', () => {
    const [, read] = textsOf([service('x', 'y'), { ...service('a', long), relevance: 3 }]);
    expect(read?.text.original).toBe(long);
    expect(read?.text.keys.at(-1)).not.toBe('het');
    const last = read?.text.tokens.at(-1);
    expect(last?.end).toBeLessThanOrEqual(320);
    expect(long.charAt(last?.end ?? 0)).toBe(' ');
    // Other names are read whole.
    expect(textsOf([service('a', long)])[0]?.text.keys.at(-1)).toBe('het');
    expect(textsOf([{ ...service('a', 'Đất'), relevance: 1 }])[0]?.text).toEqual(prepare('Đất'));
  });

  test('counts what a title says that nobody asked for', () => {
    const { pool } = net([record]);
    expect(pool.unasked(record, new Set(['dang', 'ki']))).toBe(1);
    expect(pool.unasked(record, new Set(['lai']))).toBe(0);
    const plain = service('b', 'khác', 'Đăng ký lại');
    expect(net([plain]).pool.unasked(plain, new Set(['dang']))).toBe(0);
    expect(pool.unasked(service('gone', 'Đăng ký lại'), new Set())).toBe(0);
  });
});

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
    expect(pairsOf([1, 1], places([2], [3]), [1, 3], text)).toBe(2);
    expect(pairsOf([1, 1], places([0], [2]), [1, 3], text)).toBe(2);
    expect(pairsOf([1, 1], places([2], [4]), [1, 3], text)).toBe(0);
    expect(pairsOf([1, 1], places([3], [2]), [1, 3], text)).toBe(0);
    expect(pairsOf([1, 1, 1], places([2], [3], [4]), [1, 1, 1], text)).toBe(2);
    expect(pairsOf([1], places([2]), [1], text)).toBe(0);
  });

  test('a word that stands nowhere parts those around it, if it tells something', () => {
    expect(pairsOf([1, 1, 1], places([2], [], [3]), [1, 0, 1], text)).toBe(0);
    expect(pairsOf([1, 0.5, 1], places([2], [], [3]), [1, 0, 1], text)).toBe(1);
    expect(pairsOf([1, 0.9, 1], places([2], [], [3]), [1, 0, 1], text)).toBe(0);
  });
});
