import { beforeEach, describe, expect, test } from 'vitest';
import { answerFor, nameOn } from '../../../src/domain/succession/answer.ts';
import { nameToday } from '../../../src/domain/succession/directory.ts';
import { heldAfter, heldBefore, movesFirst } from '../../../src/domain/lifelines/moved-work.ts';
import { thenAndNow } from '../../../src/domain/succession/then-and-now.ts';
import type { ChangeEvent } from '../../../src/domain/entries/entry.ts';
import { getOrThrow, type Portal } from '../../../src/domain/portal.ts';
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
  let portal: Portal;
  beforeEach(() => {
    portal = smallPortal({
      agencies: { a: { name: { vi: 'Cũ' } } },
      changes: {
        '1': change('renamed', '2022-01-01', ['a'], ['a'], { name: { vi: 'Mới' } }),
        '2': change('merged', '2023-01-01', ['a'], ['a']),
        '3': change('renamed', '2027-01-01', ['a'], ['a'], { name: { vi: 'Sẽ là' } }),
        '4': change('renamed', '2022-02-01', ['b'], ['b'], { name: { vi: 'Khác' } }),
      },
    });
  });

  test.each([
    ['2021-12-31', 'Cũ'],
    ['2022-01-01', 'Mới'],
    ['2024-01-01', 'Mới'],
    ['2027-01-01', 'Sẽ là'],
  ])('on %s is “%s”', (day, name) => {
    expect(nameOn(getOrThrow(portal.agencies, 'a'), portal.changeEvents, day)).toEqual({ vi: name });
  });

  test('today is that of the day the content was checked', () => {
    expect(nameToday(portal, 'a')).toEqual({ vi: 'Mới' });
  });
});

describe('work that moved', () => {
  const all = {
    merged: change('merged', '2023-01-01', ['a', 'b'], ['ab']),
    moved: change('transferred-function', '2023-01-01', ['a'], ['d'], { fields: ['f'], services: [] }),
    later: change('replaced', '2024-01-01', ['d'], ['c']),
    other: change('transferred-function', '2024-06-01', ['c'], ['b'], { fields: ['g'], services: [] }),
    again: change('transferred-function', '2024-07-01', ['c'], ['a'], { fields: ['f'], services: [] }),
  } as unknown as Readonly<Record<'merged' | 'moved' | 'later' | 'other' | 'again', ChangeEvent>>;
  const changes = Object.values(all);

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
    const ids = (bodies: ReadonlySet<string>) => [...bodies].sort();
    expect(ids(heldBefore({ originals: ['ab'], date: '2023-05-01' } as ChangeEvent, changes))).toEqual([
      'a',
      'ab',
      'b',
    ]);
    expect(ids(heldBefore({ originals: ['ab'], date: '2022-12-31' } as ChangeEvent, changes))).toEqual(['ab']);
    expect(ids(heldBefore({ originals: ['ab'], date: '2023-01-01' } as ChangeEvent, changes))).toEqual([
      'a',
      'ab',
      'b',
    ]);
    expect(ids(heldBefore({ originals: ['b'], date: '2026-01-01' } as ChangeEvent, changes))).toEqual(['b']);
    expect(ids(heldAfter(all.moved, changes, { id: '1', field: 'f' }))).toEqual(['a', 'c', 'd']);
    expect(ids(heldAfter(all.moved, changes, { id: '1', field: 'x' }))).toEqual(['c', 'd']);
  });
});

describe('then and now', () => {
  let portal: Portal;
  beforeEach(() => {
    portal = smallPortal({
      agencies: { a: {}, b: { confirmed: [seen('2025-01-01')] }, c: { confirmed: [seen('2026-01-01')] }, d: {} },
      changes: {
        '1': change('transferred-function', '2022-01-01', ['a'], ['d']),
        '2': change('replaced', '2023-01-01', ['a'], ['b'], { confidence: 'low' }),
        '3': change('replaced', '2020-01-01', ['c'], ['a']),
      },
    });
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
