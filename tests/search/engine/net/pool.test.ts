import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../../src/search/engine/pool.ts';
import { prepare } from '../../../../src/search/terms/prepared-text.ts';
import { net, service } from './small-net.ts';

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
