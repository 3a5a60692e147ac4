import { describe, expect, test } from 'vitest';
import { checkLevels, checkServices, isServiceCode } from '../../../../src/domain/rules/subjects/services.ts';
import { smallRecords, type Some } from '../small-portal.ts';
import { TODAY, told } from './told.ts';

describe('services', () => {
  const plain = {
    name: { vi: 'Cấp' },
    source_name: 'Cấp',
    agencies_then: ['so'],
    agencies_now: ['so'],
    tiers: ['province'],
    url: 'https://a.example/',
    fees_reliable: true,
    online_now: false,
  };
  const one = (more: object, some: Some = {}, id = '1.001193') =>
    told(
      checkServices(
        smallRecords({
          agencies: { so: {}, xa: { kind: 'collective' } },
          services: { [id]: { ...plain, ...more } },
          ...some,
        }),
        TODAY,
      ),
    );
  const way = (channel: string, more: object = {}) => ({ channel, time_words: [], fee_words: [], ...more });

  test('bear the national code and the name of the source', () => {
    expect(['1.001193', '1001193', '1.00119', '11.001193', '1.0011933'].map(isServiceCode)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(one({})).toEqual([]);
    expect(one({}, {}, '1.1')).toEqual(['service-code at 1.1']);
    expect(one({ source_name: 'Cấp lại' })).toEqual(['service-name at 1.001193.name.vi']);
  });

  test('belong to bodies that were there', () => {
    const changes = { c: { date: '2022-01-01', kind: 'replaced', originals: ['so'], results: ['moi'] } };
    const agencies = { so: {}, moi: {}, xa: { kind: 'collective' } };
    expect(one({ agencies_now: ['moi'] }, { changes, agencies })).toEqual([]);
    expect(one({ agencies_then: ['moi'], agencies_now: ['so'] }, { changes, agencies })).toEqual([
      'service-agency at 1.001193.agencies_then.0',
      'service-agency at 1.001193.agencies_now.0',
    ]);
    expect(one({ agencies_then: ['gone'] })).toEqual([]);
    expect(one({ agencies_then: [] })).toEqual(['service-then at 1.001193.agencies_then']);
    expect(one({ then_missing: { vi: 'x' } })).toEqual(['service-then at 1.001193.then_missing']);
    expect(one({ agencies_then: [], then_missing: { vi: 'x' } })).toEqual([]);
    expect(one({ tiers: ['commune'] })).toEqual(['service-tier at 1.001193.agencies_now.0']);
    expect(one({ tiers: ['commune'], agencies_now: ['xa'] })).toEqual([]);
    expect(one({ tiers: ['commune', 'province'] })).toEqual([]);
    expect(one({ tiers: [] })).toEqual([]);
  });

  test('say nothing that their source does not', () => {
    const fee = { amount: 5000, currency: 'VND' };
    const words = [{ words: '5.000 đồng' }];
    expect(one({ methods: [way('post', { fee, fee_words: words })] })).toEqual([]);
    expect(one({ methods: [way('post', { fee, fee_words: words })], fees_reliable: false })).toEqual([
      'service-fee at 1.001193.methods.0.fee',
    ]);
    expect(one({ methods: [way('post', { fee })] })).toEqual(['service-wordless at 1.001193.methods.0.fee']);
    expect(one({ methods: [way('post', { fee: { ...fee, amount: 6000 }, fee_words: words })] })).toEqual([
      'service-words at 1.001193.methods.0.fee',
    ]);
    expect(one({ methods: [way('post', { fee, fee_words: words }), way('counter')] })).toEqual([
      'service-ways at 1.001193.methods.1',
    ]);
    const other = way('counter', { fee: { ...fee, amount: 6000 }, fee_words: [{ words: '6000 đồng' }] });
    expect(one({ methods: [way('post', { fee, fee_words: words }), other] })).toEqual([
      'service-ways at 1.001193.methods.1.fee',
    ]);
    expect(one({ methods: [way('post', { fee_words: [{ words: '50 đồng' }] })] })).toEqual([
      'service-doubtful at 1.001193.methods.0.fee_words.0.words',
    ]);
    const time = { value: 3, unit: 'day' };
    expect(one({ methods: [way('post', { time, time_words: [{ words: '3 ngày' }] })] })).toEqual([]);
    expect(one({ methods: [way('post', { time, time_words: [{ words: '3 ngày', case: 'Nếu' }] })] })).toEqual([
      'service-words at 1.001193.methods.0.time',
    ]);
    expect(one({ audience: 'business', applicants: 'Công dân' })).toEqual(['service-audience at 1.001193.audience']);
  });

  test('are applied for by each way once, online if they say so, at no place that was closed', () => {
    expect(one({ methods: [way('post'), way('post')] })).toEqual(['service-channel at 1.001193.methods.1.channel']);
    expect(one({ methods: [way('online')] })).toEqual(['service-online at 1.001193.online_now']);
    expect(one({ methods: [way('online')], online_now: true })).toEqual([]);
    expect(one({ methods: [way('post')], online_now: true })).toEqual(['service-online at 1.001193.online_now']);
    expect(one({ online_now: true })).toEqual([]);
    const systems = { cu: { url: 'https://www.a.example/cu', closed: '2022' }, moi: { url: 'https://b.example/' } };
    expect(one({}, { systems })).toEqual(['service-closed at 1.001193.url']);
    expect(one({ url: 'https://b.example/' }, { systems })).toEqual([]);
  });

  test('were seen in the year of the theme', () => {
    expect(one({ seen_then: { date: '2021-05' } })).toEqual([]);
    expect(one({ seen_then: { date: '2022-05' } })).toEqual(['service-seen at 1.001193.seen_then.date']);
  });

  test('have levels that are none of a target, and totals that add up', () => {
    const levels = (some: Some) => told(checkLevels(smallRecords(some)));
    expect(levels({ levels: { a: { levels: [3] }, b: { kind: 'target' } } })).toEqual([]);
    for (const kind of ['target', 'list', 'context'])
      expect(levels({ levels: { a: { levels: [3], kind } } })).toEqual(['level-kind at a.levels']);
    expect(
      levels({
        'level-totals': {
          a: { level_3: 1, level_4: 2, total: 3 },
          b: { level_3: 1, total: 5 },
          c: { level_4: 1, total: 5 },
        },
      }),
    ).toEqual([]);
    expect(levels({ 'level-totals': { a: { level_3: 1, level_4: 2, total: 4 } } })).toEqual(['level-total at a.total']);
    expect(levels({ systems: { a: { replaced_by: 'b' }, b: { closed: '2020' }, c: { replaced_by: 'a' } } })).toEqual([
      'system-closed at a.replaced_by',
    ]);
  });
});
