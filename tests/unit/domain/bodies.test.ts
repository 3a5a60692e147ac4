import { beforeEach, describe, expect, test } from 'vitest';
import { agencyLists, byKind, isFoundedAfter } from '../../../src/domain/succession/by-kind.ts';
import { directories, directoryDays } from '../../../src/domain/succession/directory.ts';
import { riverOf } from '../../../src/domain/succession/river.ts';
import type { Portal } from '../../../src/domain/portal.ts';
import { smallPortal } from './small-portal.ts';

const change = (kind: string, date: string, originals: string[], results: string[], more: object = {}) => ({
  kind,
  date,
  originals,
  results,
  ...more,
});
const seen = (date: string, more: object = {}) => ({ date, sources: [`s-${date}`], confidence: 'high', ...more });

describe('bodies day by day', () => {
  let portal: Portal;
  beforeEach(() => {
    portal = smallPortal({
      portal: { portal: { directory_dates: ['2025-07', '2021-01-01'] } },
      agencies: { a: {}, b: {}, ab: {}, c: { founded: seen('2022-05-01') }, d: {} },
      changes: {
        '1': change('merged', '2025-03-01', ['a', 'b'], ['ab'], { name: { vi: 'Chung' } }),
        '2': change('dissolved', '2026-01-01', ['d'], []),
      },
    });
  });
  const all = () => directories(portal);
  const ids = (list: readonly { readonly agency: { readonly id: string } }[]) => list.map(({ agency }) => agency.id);

  test('are listed for the first day, those the portal names, and today', () => {
    expect(directoryDays(portal)).toEqual(['2021-01-01', '2025-07-01', '2026-06-30']);
    expect(all().map(({ day }) => day)).toEqual(directoryDays(portal));
  });

  test('are those that exist then, with what came, went and changed since the step before', () => {
    expect(all().map(({ bodies }) => ids(bodies))).toEqual([
      ['a', 'b', 'd'],
      ['ab', 'c', 'd'],
      ['ab', 'c'],
    ]);
    expect(all().map(({ came, went, changes }) => [ids(came), ids(went), changes.map(({ id }) => id)])).toEqual([
      [[], [], []],
      [['ab', 'c'], ['a', 'b'], ['1']],
      [[], ['d'], ['2']],
    ]);
  });

  test('bear the name of that day, and say since when they are there', () => {
    const [first, second] = all();
    expect(first?.bodies.map(({ since }) => since)).toEqual([undefined, undefined, undefined]);
    expect(second?.bodies.map(({ since, name }) => [since, name.vi])).toEqual([
      ['2025-03-01', 'Chung'],
      ['2022-05-01', 'c'],
      [undefined, 'd'],
    ]);
  });
});

describe('the river', () => {
  let portal: Portal;
  beforeEach(() => {
    portal = smallPortal({
      agencies: { a: {}, b: {}, ab: {}, c: {}, d: {}, e: {} },
      changes: {
        '1': change('merged', '2023-01-01', ['a', 'b'], ['ab']),
        '2': change('merged', '2025-03-01', ['c', 'ab'], ['c']),
        '3': change('renamed', '2024-01-01', ['d'], ['d']),
        '4': change('transferred-function', '2024-02-01', ['d'], ['e']),
        '5': change('merged', '2027-01-01', ['d', 'e'], ['d']),
      },
    });
  });
  const river = () => riverOf(portal);

  test('has the days on which bodies met, from the first of the year to today', () => {
    expect(river().days).toEqual(['2021-01-01', '2023-01-01', '2025-03-01', '2026-06-30']);
  });

  test('has a line for each who met others, who is left first and who flowed into it below', () => {
    expect(river().lanes.map(({ agency, stretches }) => [agency.id, stretches])).toEqual([
      ['c', [{ from: 0, to: 3 }]],
      ['ab', [{ from: 1, to: 2 }]],
      ['a', [{ from: 0, to: 1 }]],
      ['b', [{ from: 0, to: 1 }]],
    ]);
  });

  test('says where a line flows into another', () => {
    expect(river().confluences.map(({ change: { id }, day, from, to }) => [id, day, from, to])).toEqual([
      ['1', 1, 2, 1],
      ['1', 1, 3, 1],
      ['2', 2, 1, 0],
    ]);
  });

  test('has a line again for who comes back, and none between bodies that both go on', () => {
    const back = riverOf(
      smallPortal({
        agencies: { a: {}, b: {} },
        changes: {
          '1': change('merged', '2022-01-01', ['a', 'b'], ['b']),
          '2': change('re-established', '2024-01-01', ['b'], ['a', 'b']),
          '3': change('merged', '2025-01-01', ['a', 'b'], ['a', 'b']),
        },
      }),
    );
    expect(back.lanes.map(({ agency, stretches }) => [agency.id, stretches])).toEqual([
      ['b', [{ from: 0, to: 4 }]],
      [
        'a',
        [
          { from: 0, to: 1 },
          { from: 2, to: 4 },
        ],
      ],
    ]);
    expect(back.confluences.map(({ change: { id }, from, to }) => [id, from, to])).toEqual([
      ['1', 1, 0],
      ['2', 0, 1],
    ]);
  });
});

describe('lists of bodies', () => {
  let portal: Portal;
  beforeEach(() => {
    portal = smallPortal({
      agencies: {
        z: { kind: 'department', name: { vi: 'Sở Y tế', en: 'Health' } },
        y: { kind: 'department', name: { vi: 'Sở Nội vụ', en: 'Home Affairs' } },
        x: { kind: 'collective', name: { vi: 'Các sở', en: 'Departments' } },
        w: { kind: 'department', name: { vi: 'Ban Mới', en: 'Zone' }, founded: seen('2022-01') },
        v: { kind: 'department', name: { vi: 'Sở Đất', en: 'Land' }, founded: seen('2021-12-31') },
      },
    });
  });
  const agencies = () => [...portal.agencies.values()];

  test('have those of the year by kind and by name, and those set up later apart', () => {
    const { kinds, later, letters } = agencyLists(portal, 'vi');
    expect(kinds.map(({ kind, items }) => [kind, items.map(({ id }) => id)])).toEqual(
      expect.arrayContaining([
        ['department', ['v', 'y', 'z']],
        ['collective', ['x']],
      ]),
    );
    expect(kinds).toHaveLength(2);
    expect(later.map(({ id }) => id)).toEqual(['w']);
    expect(letters.map(({ letter, agencies: own }) => [letter, own.map(({ id }) => id)])).toEqual([
      ['B', ['w']],
      ['C', ['x']],
      ['S', ['v', 'y', 'z']],
    ]);
    expect(agencyLists(portal, 'en').letters.map(({ letter }) => letter)).toEqual(['D', 'H', 'L', 'Z']);
  });

  test('leave out kinds without any, and know who was set up after a year', () => {
    expect(byKind([], () => agencies()[0] as never)).toEqual([]);
    expect(agencies().map((agency) => isFoundedAfter(agency, 2021))).toEqual([false, false, false, true, false]);
  });
});
