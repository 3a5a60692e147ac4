import { describe, expect, test } from 'vitest';
import { bodyLists, hasDialogues, quarterLists, sessionPages } from '../../../src/domain/dialogues/listing.ts';
import {
  bearersOf,
  obligationsOf,
  quartersOf,
  taskOf,
  windowOf,
  windowTable,
} from '../../../src/domain/dialogues/obligations.ts';
import { sessions } from '../../../src/domain/dialogues/schedule.ts';
import { countWindows, dutiesIn, foldTable, obligationOfTask } from '../../../src/domain/dialogues/window-table.ts';
import { getOrThrow } from '../../../src/domain/portal.ts';
import { smallPortal } from './small-portal.ts';
import { portal } from './talks.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const obligation = (id: string) => getOrThrow(portal.obligations, id);

describe('a duty', () => {
  test('falls on each body named, and on each member of a collective one', () => {
    expect(
      bearersOf(portal, obligation('quy')).map(({ name, agency, through }) => [
        name.vi,
        agency?.id,
        through?.agency.id,
        through?.basis,
      ]),
    ).toEqual([
      ['so', 'so', undefined, undefined],
      ['khac', 'khac', 'cac-so', 'text'],
      ['Ngoài cổng', undefined, 'cac-so', 'reading'],
    ]);
    expect(ids(obligationsOf(portal, 'khac'))).toEqual(['quy', 'once']);
    expect(ids(obligationsOf(portal, 'vang'))).toEqual(['truoc']);
    expect(obligationsOf(portal, 'cac-so')).toEqual([]);
  });

  test('is read from its own task, and asks for the quarters of its own year', () => {
    expect(taskOf(portal, obligation('truoc'))).toMatchObject({ id: 'nv-01', quote: 'ba' });
    expect(taskOf(portal, obligation('once'))).toMatchObject({ id: 'nv-02' });
    expect(() => taskOf(portal, { directive: 'cv', task: 'nv-09' })).toThrow('cv#nv-09');
    expect(quartersOf(portal, obligation('quy'))).toEqual(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']);
    expect(quartersOf(portal, obligation('truoc'))[0]).toBe('2019-Q1');
    expect(quartersOf(portal, obligation('once'))).toEqual([]);
    const [first, second] = portal.tasks;
    expect(first && obligationOfTask(portal, first)?.id).toBe('quy');
    expect(second && obligationOfTask(portal, second)?.id).toBe('once');
    expect(first && obligationOfTask(portal, { ...first, id: 'nv-09' })).toBeUndefined();
  });

  test('in a quarter is known by a session, by the newest check, or not at all', () => {
    const told = (agency: string | undefined, quarter: string) => {
      const { state: known, sessions: own, others, check } = windowOf(portal, obligation('quy'), agency, quarter);
      return [known, ids(own), ids(others), check?.found];
    };
    expect(told('so', '2021-Q1')).toEqual(['session', ['mot'], ['hai'], undefined]);
    expect(told('so', '2021-Q2')).toEqual(['not-held', [], [], 'not-held']);
    expect(told('so', '2021-Q3')).toEqual(['not-looked-up', [], [], undefined]);
    expect(told('khac', '2021-Q1')).toEqual(['nothing', [], [], 'nothing']);
    expect(told('khac', '2021-Q3')).toEqual(['not-looked-up', [], ['ba'], undefined]);
    expect(told(undefined, '2021-Q1')).toEqual(['not-looked-up', [], [], undefined]);
    expect(windowOf(portal, obligation('quy'), 'so', '2021-Q3')).not.toHaveProperty('check');
  });

  const table = windowTable(portal, obligation('quy'));

  test('is a table of its bodies and quarters, counted from what is known most surely', () => {
    expect(table.map(({ windows }) => windows.map(({ state: known }) => known))).toEqual([
      ['session', 'not-held', 'not-looked-up', 'not-looked-up'],
      ['nothing', 'not-looked-up', 'not-looked-up', 'not-looked-up'],
      Array(4).fill('not-looked-up'),
    ]);
    expect(countWindows(table)).toEqual([
      { state: 'session', count: 1 },
      { state: 'not-held', count: 1 },
      { state: 'nothing', count: 1 },
      { state: 'not-looked-up', count: 9 },
    ]);
    expect(countWindows([])).toEqual([]);
  });

  test('is folded: rows that say something, and the others by the one state they share', () => {
    const { detailed, uniform } = foldTable(table);
    expect(detailed.map(({ bearer }) => bearer.name.vi)).toEqual(['so', 'khac']);
    expect(uniform.map(({ state: known, rows }) => [known, rows.map(({ bearer }) => bearer.name.vi)])).toEqual([
      ['not-looked-up', ['Ngoài cổng']],
    ]);
    // A row of one state tells something where another session lies in it.
    const row = (windows: object[]) => ({ bearer: { name: { vi: 'x' } }, windows }) as never;
    const quiet = { state: 'not-looked-up', sessions: [], others: [] };
    expect(foldTable([row([quiet, { ...quiet, others: [{}] }])]).detailed).toHaveLength(1);
    expect(foldTable([row([quiet, { ...quiet, sessions: [{}] }])]).detailed).toHaveLength(1);
    expect(foldTable([row([quiet, quiet])]).detailed).toEqual([]);
  });

  test('of a quarter says how many bodies have it, and what is known of them there', () => {
    expect(
      dutiesIn(portal, '2021-Q1').map(({ obligation: { id }, task, bodies, counts }) => [id, task.id, bodies, counts]),
    ).toEqual([
      [
        'quy',
        'nv-01',
        3,
        [
          { state: 'session', count: 1 },
          { state: 'nothing', count: 1 },
          { state: 'not-looked-up', count: 1 },
        ],
      ],
    ]);
    expect(dutiesIn(portal, '2019-Q4').map(({ obligation: { id } }) => id)).toEqual(['truoc']);
    expect(dutiesIn(portal, '2020-Q1')).toEqual([]);
  });
});

describe('lists of sessions', () => {
  test('have a page for every quarter with a session or a duty', () => {
    expect(quarterLists(portal).map(({ id, of, sessions: own }) => [id, of, own.length])).toEqual([
      ...[1, 2, 3, 4].map((quarter) => [`2019-Q${quarter}`, `2019-Q${quarter}`, 0]),
      ['2021-Q1', '2021-Q1', 2],
      ['2021-Q2', '2021-Q2', 0],
      ['2021-Q3', '2021-Q3', 1],
      ['2021-Q4', '2021-Q4', 0],
      ['2026-Q2', '2026-Q2', 1],
      ['2026-Q3', '2026-Q3', 2],
    ]);
  });

  test('have a page for every body that hosts one or has a duty', () => {
    expect(bodyLists(portal).map(({ id, of, sessions: own }) => [id, of.id, own.length])).toEqual([
      ['khac', 'khac', 3],
      ['so', 'so', 3],
      ['vang', 'vang', 0],
    ]);
  });

  test('are cut into pages of 25, of which the first has no number', () => {
    const [one] = sessions(portal);
    const many = Array.from({ length: 26 }, () => one as never);
    expect(
      sessionPages('2021-Q1', many).map(({ path, page }) => [path, page.number, page.count, page.items.length]),
    ).toEqual([
      ['2021-q1', 1, 2, 25],
      ['2021-q1/2', 2, 2, 1],
    ]);
    expect(sessionPages('2021-Q1', []).map(({ path, page }) => [path, page.count])).toEqual([['2021-q1', 1]]);
  });

  test('are shown only where a portal speaks of dialogues', () => {
    expect(hasDialogues(portal)).toBe(true);
    expect(hasDialogues(smallPortal({}))).toBe(false);
    expect(hasDialogues(smallPortal({ obligations: { o: {} } }))).toBe(true);
    expect(hasDialogues(smallPortal({ dialogues: { o: {} } }))).toBe(true);
  });
});
