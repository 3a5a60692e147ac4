import { describe, expect, test } from 'vitest';
import { answerFor, nameOn } from '../../../src/domain/succession/answer.ts';
import { agencyLists, byKind, isFoundedAfter } from '../../../src/domain/succession/by-kind.ts';
import { directories, directoryDays, nameToday } from '../../../src/domain/succession/directory.ts';
import { heldAfter, heldBefore, movesFirst } from '../../../src/domain/succession/moved-work.ts';
import { riverOf } from '../../../src/domain/succession/river.ts';
import { thenAndNow } from '../../../src/domain/succession/then-and-now.ts';
import { getOrThrow } from '../../../src/domain/portal.ts';
import { smallPortal } from './small-portal.ts';

const change = (kind: string, date: string, originals: string[], results: string[], more: object = {}) => ({
  kind,
  date,
  originals,
  results,
  ...more,
});
const seen = (date: string, more: object = {}) => ({ date, sources: [`s-${date}`], confidence: 'high', ...more });
const AGENCIES = { a: {}, b: {}, c: {}, d: {}, ab: {} };
const WHOLE = { from: '2021-01-01', on: '2026-06-30' };

describe('whom to ask', () => {
  const told = (changes: Record<string, object>, agency = 'a', span = WHOLE, more: object = {}, service?: object) => {
    const portal = smallPortal({ agencies: { ...AGENCIES, ...more }, changes });
    const { state, bodies, chain, moved } = answerFor(portal, agency, span, service as never);
    return {
      state,
      bodies: bodies.map((body) => body.agency.id),
      chain: chain.map(({ id }) => id),
      moved: moved.map(({ id }) => id),
    };
  };

  test('is the body itself where nothing changed, and verified only if someone saw it since', () => {
    expect(told({})).toEqual({ state: 'unverified', bodies: ['a'], chain: [], moved: [] });
    expect(told({}, 'a', WHOLE, { a: { confirmed: [seen('2025-03-01')] } }).state).toBe('lives');
    // What was seen on the first day or before says nothing of later, nor what was seen after the reader asks.
    expect(told({}, 'a', WHOLE, { a: { confirmed: [seen('2021-01-01'), seen('2026-07-01')] } }).state).toBe(
      'unverified',
    );
    expect(told({}, 'a', WHOLE, { a: { confirmed: [seen('2026-06-30')] } }).state).toBe('lives');
    expect(told({}, 'a', WHOLE, { a: { confirmed: [seen('2025-03-01', { confidence: 'low' })] } }).state).toBe(
      'unverified',
    );
    expect(told({}, 'a', WHOLE, { a: { founded: seen('2022-01-01') } }).state).toBe('lives');
  });

  test('follows every change on the way', () => {
    const changes = {
      '1': change('merged', '2023-01-01', ['a', 'b'], ['ab']),
      '2': change('replaced', '2025-03-01', ['ab'], ['c']),
      '3': change('replaced', '2025-04-01', ['d'], ['b']),
    };
    expect(told(changes)).toEqual({ state: 'lives', bodies: ['c'], chain: ['1', '2'], moved: [] });
    expect(told(changes, 'a', { from: '2021-01-01', on: '2025-02-28' })).toMatchObject({
      bodies: ['ab'],
      chain: ['1'],
    });
    expect(told(changes, 'a', { from: '2023-01-01', on: '2026-01-01' })).toMatchObject({ bodies: ['a'], chain: [] });
  });

  test('is nobody where nobody took its place, and each where it was split', () => {
    expect(told({ '1': change('dissolved', '2023-01-01', ['a'], []) })).toMatchObject({ state: 'ended', bodies: [] });
    expect(told({ '1': change('split', '2023-01-01', ['a'], ['b', 'c']) })).toMatchObject({ bodies: ['b', 'c'] });
    const one = { b: { confirmed: [seen('2025-01-01')] } };
    const both = { '1': change('split', '2023-01-01', ['a'], ['b', 'c'], { confidence: 'low' }) };
    expect(told(both, 'a', WHOLE, one).state).toBe('unverified');
  });

  test('is the body that came back for its own line, and who went on for every other', () => {
    const changes = {
      '1': change('merged', '2022-01-01', ['a', 'b'], ['b']),
      '2': change('re-established', '2024-01-01', ['b'], ['a', 'b']),
    };
    expect(told(changes, 'a').bodies).toEqual(['a']);
    expect(told(changes, 'b').bodies).toEqual(['b']);
    expect(told({ '2': change('re-established', '2024-01-01', ['b'], ['c']) }, 'b').bodies).toEqual([]);
  });

  test('tells what work left the bodies on the way, while they had it', () => {
    const moves = (date: string, from: string[], more: object = {}) =>
      change('transferred-function', date, from, ['d'], more);
    const changes = {
      '1': moves('2022-01-01', ['a']),
      '2': change('replaced', '2023-01-01', ['a'], ['b']),
      '3': moves('2022-06-01', ['b']),
      '4': moves('2024-01-01', ['b']),
      '5': moves('2024-01-01', ['a']),
    };
    expect(told(changes)).toMatchObject({ bodies: ['b'], chain: ['2'], moved: ['1', '4'] });
  });

  test('about a service follows that service where it went, and no other', () => {
    const changes = {
      '1': change('transferred-function', '2023-01-01', ['a'], ['d'], { fields: ['dat-dai'] }),
      '2': change('replaced', '2024-01-01', ['d'], ['c']),
    };
    const ask = (field: string) => told(changes, 'a', WHOLE, {}, { id: '1.1', field });
    expect(ask('dat-dai')).toMatchObject({ bodies: ['c'], chain: ['1', '2'], moved: ['1'] });
    expect(ask('thue')).toMatchObject({ bodies: ['a'], chain: [], moved: [] });
    const byCode = { '1': change('transferred-function', '2023-01-01', ['a'], ['d'], { services: ['1.1'] }) };
    expect(told(byCode, 'a', WHOLE, {}, { id: '1.1', field: 'thue' }).bodies).toEqual(['d']);
  });

  test('has its newest evidence, with who says so', () => {
    const portal = smallPortal({
      agencies: { a: { confirmed: [seen('2025-03-01', { note: { vi: 'Trang của sở' } }), seen('2024-01-01')] }, b: {} },
      changes: { '1': change('replaced', '2023-01-01', ['b'], ['a']) },
    });
    expect(answerFor(portal, 'b', WHOLE).bodies[0]?.evidence).toEqual({
      date: '2025-03-01',
      sources: ['s-2025-03-01'],
      confidence: 'high',
      note: { vi: 'Trang của sở' },
    });
  });
});

describe('the name of a body', () => {
  const portal = smallPortal({
    agencies: { a: { name: { vi: 'Cũ' } } },
    changes: {
      '1': change('renamed', '2022-01-01', ['a'], ['a'], { name: { vi: 'Mới' } }),
      '2': change('merged', '2023-01-01', ['a'], ['a']),
      '3': change('renamed', '2027-01-01', ['a'], ['a'], { name: { vi: 'Sẽ là' } }),
      '4': change('renamed', '2022-02-01', ['b'], ['b'], { name: { vi: 'Khác' } }),
    },
  });
  const a = getOrThrow(portal.agencies, 'a');

  test.each([
    ['2021-12-31', 'Cũ'],
    ['2022-01-01', 'Mới'],
    ['2024-01-01', 'Mới'],
    ['2027-01-01', 'Sẽ là'],
  ])('on %s is “%s”', (day, name) => {
    expect(nameOn(a, portal.changeEvents, day)).toEqual({ vi: name });
  });

  test('today is that of the day the content was checked', () => {
    expect(nameToday(portal, 'a')).toEqual({ vi: 'Mới' });
  });
});

describe('bodies day by day', () => {
  const portal = smallPortal({
    portal: { portal: { directory_dates: ['2025-07', '2021-01-01'] } },
    agencies: { a: {}, b: {}, ab: {}, c: { founded: seen('2022-05-01') }, d: {} },
    changes: {
      '1': change('merged', '2025-03-01', ['a', 'b'], ['ab'], { name: { vi: 'Chung' } }),
      '2': change('dissolved', '2026-01-01', ['d'], []),
    },
  });
  const all = directories(portal);
  const ids = (list: readonly { readonly agency: { readonly id: string } }[]) => list.map(({ agency }) => agency.id);

  test('are listed for the first day, those the portal names, and today', () => {
    expect(directoryDays(portal)).toEqual(['2021-01-01', '2025-07-01', '2026-06-30']);
    expect(all.map(({ day }) => day)).toEqual(directoryDays(portal));
  });

  test('are those that exist then, with what came, went and changed since the step before', () => {
    expect(all.map(({ bodies }) => ids(bodies))).toEqual([
      ['a', 'b', 'd'],
      ['ab', 'c', 'd'],
      ['ab', 'c'],
    ]);
    expect(all.map(({ came, went, changes }) => [ids(came), ids(went), changes.map(({ id }) => id)])).toEqual([
      [[], [], []],
      [['ab', 'c'], ['a', 'b'], ['1']],
      [[], ['d'], ['2']],
    ]);
  });

  test('bear the name of that day, and say since when they are there', () => {
    const [first, second] = all;
    expect(first?.bodies.map(({ since }) => since)).toEqual([undefined, undefined, undefined]);
    expect(second?.bodies.map(({ since, name }) => [since, name.vi])).toEqual([
      ['2025-03-01', 'Chung'],
      ['2022-05-01', 'c'],
      [undefined, 'd'],
    ]);
  });
});

describe('the river', () => {
  const portal = smallPortal({
    agencies: { a: {}, b: {}, ab: {}, c: {}, d: {}, e: {} },
    changes: {
      '1': change('merged', '2023-01-01', ['a', 'b'], ['ab']),
      '2': change('merged', '2025-03-01', ['c', 'ab'], ['c']),
      '3': change('renamed', '2024-01-01', ['d'], ['d']),
      '4': change('transferred-function', '2024-02-01', ['d'], ['e']),
      '5': change('merged', '2027-01-01', ['d', 'e'], ['d']),
    },
  });
  const { days, lanes, confluences } = riverOf(portal);

  test('has the days on which bodies met, from the first of the year to today', () => {
    expect(days).toEqual(['2021-01-01', '2023-01-01', '2025-03-01', '2026-06-30']);
  });

  test('has a line for each who met others, who is left first and who flowed into it below', () => {
    expect(lanes.map(({ agency, stretches }) => [agency.id, stretches])).toEqual([
      ['c', [{ from: 0, to: 3 }]],
      ['ab', [{ from: 1, to: 2 }]],
      ['a', [{ from: 0, to: 1 }]],
      ['b', [{ from: 0, to: 1 }]],
    ]);
  });

  test('says where a line flows into another', () => {
    expect(confluences.map(({ change: { id }, day, from, to }) => [id, day, from, to])).toEqual([
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

describe('work that moved', () => {
  const changes = Object.values({
    merged: change('merged', '2023-01-01', ['a', 'b'], ['ab']),
    moved: change('transferred-function', '2023-01-01', ['a'], ['d'], { fields: ['f'], services: [] }),
    later: change('replaced', '2024-01-01', ['d'], ['c']),
    other: change('transferred-function', '2024-06-01', ['c'], ['b'], { fields: ['g'], services: [] }),
    again: change('transferred-function', '2024-07-01', ['c'], ['a'], { fields: ['f'], services: [] }),
  }) as never[];

  test('leaves before its body becomes another on the same day', () => {
    expect(movesFirst(changes).map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'transferred-function 2023-01-01',
      'merged 2023-01-01',
      'replaced 2024-01-01',
      'transferred-function 2024-06-01',
      'transferred-function 2024-07-01',
    ]);
    expect(movesFirst(changes)).toBe(movesFirst(changes));
  });

  test('may have come from every body before, and be with every body after', () => {
    const [, moved] = changes;
    const ids = (bodies: ReadonlySet<string>) => [...bodies].sort();
    expect(ids(heldBefore({ originals: ['ab'], date: '2023-05-01' } as never, changes))).toEqual(['a', 'ab', 'b']);
    expect(ids(heldBefore({ originals: ['ab'], date: '2022-12-31' } as never, changes))).toEqual(['ab']);
    expect(ids(heldBefore({ originals: ['ab'], date: '2023-01-01' } as never, changes))).toEqual(['a', 'ab', 'b']);
    expect(ids(heldBefore({ originals: ['b'], date: '2026-01-01' } as never, changes))).toEqual(['b']);
    expect(moved && ids(heldAfter(moved, changes, { id: '1', field: 'f' }))).toEqual(['a', 'c', 'd']);
    expect(moved && ids(heldAfter(moved, changes, { id: '1', field: 'x' }))).toEqual(['c', 'd']);
  });
});

describe('then and now', () => {
  const portal = smallPortal({
    agencies: { a: {}, b: { confirmed: [seen('2025-01-01')] }, c: { confirmed: [seen('2026-01-01')] }, d: {} },
    changes: {
      '1': change('transferred-function', '2022-01-01', ['a'], ['d']),
      '2': change('replaced', '2023-01-01', ['a'], ['b'], { confidence: 'low' }),
      '3': change('replaced', '2020-01-01', ['c'], ['a']),
    },
  });

  test('are told for each body, with the changes on the way and the first evidence', () => {
    const { answers, steps, evidence } = thenAndNow(portal, ['a', 'c'], {});
    expect(answers.map(({ agency, bodies }) => [agency.id, bodies.map((body) => body.agency.id)])).toEqual([
      ['a', ['b']],
      ['c', ['c']],
    ]);
    expect(steps.map(({ id }) => id)).toEqual(['2']);
    expect(evidence?.date).toBe('2025-01-01');
  });

  test('include what work left the bodies where these are the subject', () => {
    expect(thenAndNow(portal, ['a'], { ofBodies: true }).steps.map(({ id }) => id)).toEqual(['1', '2']);
    expect(thenAndNow(portal, [], {})).toEqual({ answers: [], steps: [], evidence: undefined });
  });
});

describe('lists of bodies', () => {
  const portal = smallPortal({
    agencies: {
      z: { kind: 'department', name: { vi: 'Sở Y tế', en: 'Health' } },
      y: { kind: 'department', name: { vi: 'Sở Nội vụ', en: 'Home Affairs' } },
      x: { kind: 'collective', name: { vi: 'Các sở', en: 'Departments' } },
      w: { kind: 'department', name: { vi: 'Ban Mới', en: 'Zone' }, founded: seen('2022-01') },
      v: { kind: 'department', name: { vi: 'Sở Đất', en: 'Land' }, founded: seen('2021-12-31') },
    },
  });
  const agencies = [...portal.agencies.values()];

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
    expect(byKind([], () => agencies[0] as never)).toEqual([]);
    expect(agencies.map((agency) => isFoundedAfter(agency, 2021))).toEqual([false, false, false, true, false]);
  });
});
