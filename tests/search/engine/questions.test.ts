import { describe, expect, test } from 'vitest';
import { SearchEngine } from '../../../src/search/engine/engine.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { ask, engine, names, RECORDS, refs } from './entries.ts';

describe('a question', () => {
  test('without words has no answer, and lacks none', () => {
    expect(engine().search(' ?! ')).toEqual({ hits: [], isWhole: true, sure: 'none' });
  });

  test('whose words stand together is answered whole; else by what comes nearest', () => {
    expect(engine().search('giấy phép xây dựng').isWhole).toBe(true);
    const { isWhole, sure } = engine().search('khai sinh tân bình nội vụ');
    expect(isWhole).toBe(false);
    expect(sure).toBe('nearest');
  });

  test('has so many words, politeness aside, and is sought in every way it is read, the surest first', () => {
    const asked = engine().ask('cho tôi hỏi SNV thành phố ạ');
    expect(asked.length).toBe(3);
    const weights = asked.wanted.map(({ weight }) => weight);
    expect(weights[0]).toBe(1);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    const read = asked.wanted.map(({ words }) => words.map(({ key }) => key).join(' '));
    expect(read).toContain('snv thanh pho');
    expect(read).toContain('so noi vu thanh pho');
    expect(asked.wanted[0]?.words[0]?.alternatives).toMatchObject([{ key: 'snv' }]);
  });

  test('is answered by entries that were fetched for it, in the place of what was at hand of them', () => {
    const asked = engine().ask('khai tử');
    const fetched: SearchRecord[] = [
      { ref: 'service:9', names: names('Khai tử') },
      { ref: 'service:1.2', names: names('Đăng ký lại khai sinh', [['khai tử', 'ask']]) },
    ];
    const { hits, isWhole } = asked.answer(5, fetched);
    expect(isWhole).toBe(true);
    expect(hits.slice(0, 2).map(({ record }) => record.ref)).toEqual(['service:9', 'service:1.2']);
    expect(hits[1]?.why).toEqual([{ kind: 'ask', read: 'khai tử' }]);
    expect(asked.answer(1, fetched).hits).toHaveLength(1);
  });

  test('in Telex is also read as typed where it may have been a slip', () => {
    expect(refs('sở noj vụ')[0]).toBe('agency:so-noi-vu');
  });

  test('may end in a word that is still typed', () => {
    expect(refs('đăng ký khai si')[0]).toBe('service:1.004222');
    expect(refs('kiến tr')[0]).toBe('agency:so-xay-dung');
  });

  test('with a place asks for what is there, the place said on the side', () => {
    expect(refs('sở nội vụ thành phố hồ chí minh')[0]).toBe('agency:so-noi-vu');
    expect(refs('khai sinh quận 3')[0]).toBe('service:1.004222');
    expect(refs('khai sinh tân bình')[0]).toBe('service:1.004222');
    expect(refs('quận 3')[0]).toBe('unit:quan-3');
    const strange = new SearchEngine({ records: RECORDS.filter(({ ref }) => !ref.startsWith('unit:')), place: [] });
    for (const place of ['quận 3', 'tân bình', 'quận tân bình', 'thành phố hồ chí minh']) {
      const [own] = ask(`khai sinh ${place}`);
      const [lost] = strange.search(`khai sinh ${place}`).hits;
      expect(own?.record.ref, place).toBe('service:1.004222');
      expect(lost?.record.ref, place).toBe('service:1.004222');
      expect(ask(`khai sinh ${place}`).length, place).toBeGreaterThan(0);
    }
  });

  test('in quotes is answered only by what has the words so, in any of its texts', () => {
    expect(refs('"lại khai sinh"')).toEqual(['service:1.2']);
    expect(refs('"khai lại sinh"')).toEqual([]);
    expect(refs('"kiến trúc" xây dựng')).toEqual(['agency:so-xay-dung']);
    expect(refs('"xây dựng" "nhà ở"')).toEqual(['service:1.3']);
  });

  test('with a minus is answered by nothing that has the word', () => {
    expect(refs('khai sinh -lại')).toContain('service:1.004222');
    expect(refs('khai sinh -lại')).not.toContain('service:1.2');
    expect(refs('xây dựng -trúc')).not.toContain('agency:so-xay-dung');
  });
});
