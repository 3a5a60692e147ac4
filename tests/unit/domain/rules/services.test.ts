import { describe, expect, test } from 'vitest';
import { checkLevels, checkServices, isServiceCode } from '../../../../src/domain/rules/subjects/services.ts';
import { smallRecords, type Some } from '../small-portal.ts';
import { TODAY, told } from './told.ts';

describe('services', () => {
  const source = {
    name: 'Cấp',
    audience: 'both',
    tiers: ['province'],
    field: 'Nguồn ghi',
    url: 'https://a.example/',
    ways: [],
    steps: [],
  };
  const plain = { field: undefined, agencies_then: ['so'], agencies_now: ['so'] };
  const one = (more: object, some: Some = {}, id = '1.001193', said: object = {}) =>
    told(
      checkServices(
        smallRecords({
          agencies: { so: {}, xa: { kind: 'collective' } },
          fields: { f: { source_names: ['Nguồn ghi'] } },
          services: { [id]: { ...plain, procedure: { ...source, ...said }, ...more } },
          ...some,
        }),
        TODAY,
      ),
    );
  const saying = (said: object) => one({}, {}, '1.001193', said);

  test('bear the national code and a field of work', () => {
    expect(['1.001193', '1001193', '1.00119', '11.001193', '1.0011933'].map((id) => isServiceCode(id))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['vd-1', '1.001193', 'x-vd-1'].map((id) => isServiceCode(id, String.raw`vd-\d`))).toEqual([
      true,
      false,
      false,
    ]);
    expect(one({})).toEqual([]);
    expect(one({}, {}, '1.1')).toEqual(['service-code at 1.1']);
    expect(saying({ field: 'Khác' })).toEqual(['service-field at 1.001193.procedure.field']);
    expect(one({ field: 'f' }, {}, '1.001193', { field: 'Khác' })).toEqual([]);
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
    expect(one({ agencies_then: [] })).toEqual([]);
    expect(one({ then_missing: 'newer' })).toEqual(['service-then at 1.001193.then_missing']);
    expect(one({ agencies_then: [], then_missing: 'newer' })).toEqual([]);
    const commune = { tiers: ['commune'] };
    expect(one({}, {}, '1.001193', commune)).toEqual(['service-tier at 1.001193.agencies_now.0']);
    expect(one({ agencies_now: ['xa'] }, {}, '1.001193', commune)).toEqual([]);
    expect(saying({ tiers: ['commune', 'province'] })).toEqual([]);
  });

  test('say nothing that their source does not', () => {
    const time = (value: number | undefined, unit: string | undefined, text: string) =>
      saying({ ways: [{ channel: 'post', time: { value, unit, text } }] });
    const wrong = ['service-time at 1.001193.procedure.ways.0.time'];
    expect(time(3, 'day', '3 ngày')).toEqual([]);
    expect(time(3, 'day', '3 ngày làm việc')).toEqual(wrong);
    expect(time(5, 'day', '3 ngày')).toEqual(wrong);
    expect(time(5, undefined, '5')).toEqual([]);
    expect(time(undefined, undefined, 'Ngay khi nhận')).toEqual([]);
    expect(time(2, undefined, 'Ngay khi nhận')).toEqual(wrong);
    expect(time(undefined, 'day', 'Trong ngày')).toEqual(wrong);
    expect(saying({ audience: 'business', applicants: 'Công dân' })).toEqual([
      'service-audience at 1.001193.procedure.audience',
    ]);
  });

  test('are applied for at no place that was closed', () => {
    const systems = { cu: { url: 'https://www.a.example/cu', closed: '2022' }, moi: { url: 'https://b.example/' } };
    expect(one({}, { systems })).toEqual(['service-closed at 1.001193.procedure.url']);
    expect(one({}, { systems }, '1.001193', { url: 'https://b.example/' })).toEqual([]);
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
