import { describe, expect, test } from 'vitest';
import { cast } from '../../../../src/search/engine/net.ts';
import type { SearchRecord } from '../../../../src/search/records/record.ts';
import { name, net, service } from './small-net.ts';

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
