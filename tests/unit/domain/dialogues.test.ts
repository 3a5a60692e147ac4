import { describe, expect, test } from 'vitest';
import { agenda, highlights, yearOnRecord } from '../../../src/domain/dialogues/agenda.ts';
import { evidenceOf } from '../../../src/domain/dialogues/evidence.ts';
import { bodyLists, hasDialogues, quarterLists, sessionPages } from '../../../src/domain/dialogues/listing.ts';
import { compareMoments, endsBefore, isOfDay, parseMoment, quarterOf } from '../../../src/domain/dialogues/moment.ts';
import {
  bearersOf,
  obligationsOf,
  quartersOf,
  taskOf,
  windowOf,
  windowTable,
} from '../../../src/domain/dialogues/obligations.ts';
import {
  quarters,
  sessionHosts,
  sessions,
  sessionSectors,
  sessionsOfTask,
} from '../../../src/domain/dialogues/schedule.ts';
import { isAhead, momentOf, wasHeld } from '../../../src/domain/dialogues/session.ts';
import { sessionUid, windowUid } from '../../../src/domain/dialogues/uid.ts';
import { countWindows, dutiesIn, foldTable, obligationOfTask } from '../../../src/domain/dialogues/window-table.ts';
import { getOrThrow } from '../../../src/domain/portal.ts';
import { smallPortal } from './small-portal.ts';

const state = (kind: string, starts?: string, more: object = {}) => ({
  state: kind,
  date: '2021-01-01',
  ...(starts === undefined ? {} : { starts }),
  sources: [`s-${kind}`],
  confidence: 'high',
  ...more,
});
const ANSWERS = [{ directive: 'cv', task: 'nv-01' }];
const host = (agency: string) => [{ agency }];

const portal = smallPortal({
  directives: {
    cv: {
      tasks: [
        { id: 'nv-01', quote: 'một', assignees: ['so', 'cac-so'] },
        { id: 'nv-02', quote: 'hai', assignees: ['khac'] },
      ],
    },
    khac: { theme: '2019', tasks: [{ id: 'nv-01', quote: 'ba', assignees: ['vang'] }] },
  },
  themes: { 2021: {}, 2019: { year: 2019 } },
  agencies: {
    so: {},
    khac: {},
    vang: {},
    'cac-so': {
      members: [
        { agency: 'khac', basis: 'text' },
        { name: { vi: 'Ngoài cổng' }, basis: 'reading' },
      ],
    },
  },
  fields: { thue: {}, dat: {} },
  obligations: {
    quy: {
      checks: [
        { agency: 'so', quarter: '2021-Q2', found: 'nothing' },
        { agency: 'so', quarter: '2021-Q2', found: 'not-held' },
        { agency: 'khac', quarter: '2021-Q1', found: 'nothing' },
      ],
    },
    once: { task: 'nv-02', every: 'year' },
    truoc: { directive: 'khac' },
  },
  dialogues: {
    mot: {
      hosts: host('so'),
      relates: ANSWERS,
      sectors: ['thue', 'thue'],
      states: [state('announced', '2021-03-19'), state('held', '2021-03-20')],
    },
    hai: { hosts: host('so'), sectors: ['dat'], states: [state('held', '2021-02-01')] },
    ba: { hosts: [{ agency: 'khac' }, { name: { vi: 'Hội' } }], states: [state('expected', '2021-Q3')] },
    toi: {
      hosts: host('so'),
      states: [state('announced', '2026-07-01T08:30+07:00'), state('rescheduled', '2026-08-01')],
    },
    huy: { hosts: host('khac'), states: [state('announced', '2026-09-01'), state('cancelled')] },
    nay: { hosts: host('khac'), states: [state('announced', '2026-06-30')] },
  },
});
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const obligation = (id: string) => getOrThrow(portal.obligations, id);

describe('a moment', () => {
  test.each([
    [
      '2021-03-19T08:30+07:00',
      {
        precision: 'time',
        date: '2021-03-19',
        first: '2021-03-19',
        last: '2021-03-19',
        time: '08:30',
        offset: '+07:00',
      },
    ],
    [
      '2021-03-19T08:30Z',
      {
        precision: 'time',
        date: '2021-03-19',
        first: '2021-03-19',
        last: '2021-03-19',
        time: '08:30',
        offset: '+00:00',
      },
    ],
    ['2021-03-19', { precision: 'day', date: '2021-03-19', first: '2021-03-19', last: '2021-03-19' }],
    ['2021-03', { precision: 'month', date: '2021-03', first: '2021-03-01', last: '2021-03-31' }],
    ['2021-Q4', { precision: 'quarter', date: '2021-Q4', first: '2021-10-01', last: '2021-12-31' }],
  ])('%s is as precise as it is written', (value, moment) => {
    expect(parseMoment(value)).toEqual(moment);
  });

  test('lies in a quarter, and may be of a day', () => {
    expect(['2021-01-31', '2021-03', '2021-04-01T00:00+07:00', '2021-Q4', '2021-12-31'].map(quarterOf)).toEqual([
      '2021-Q1',
      '2021-Q1',
      '2021-Q2',
      '2021-Q4',
      '2021-Q4',
    ]);
    expect(['2021-01-31T08:00+07:00', '2021-01-31', '2021-01', '2021-Q1'].map(isOfDay)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('comes before another where it begins before, or is more precise', () => {
    const sorted = [
      '2021-01-01',
      '2021-01-01T08:00+07:00',
      '2021-01-01T09:00+07:00',
      '2021-01',
      '2021-Q1',
      '2021-01-02',
    ];
    expect(sorted.toReversed().sort(compareMoments)).toEqual([
      '2021-01-01',
      '2021-01',
      '2021-Q1',
      '2021-01-01T08:00+07:00',
      '2021-01-01T09:00+07:00',
      '2021-01-02',
    ]);
    expect(compareMoments('2021-01', '2021-01')).toBe(0);
  });

  test.each([
    ['2021-01-02', '2021-01-01', true],
    ['2021-01-02', '2021-01-02', false],
    ['2021-01-02T08:00+07:00', '2021-01-02T08:00+07:00', true],
    ['2021-01-02T08:00+07:00', '2021-01-02T09:00+07:00', false],
    ['2021-01-02T08:00+07:00', '2021-01-02T01:30Z', false],
    ['2021-01-02T08:00+07:00', '2021-01-02', false],
    ['2021-02', '2021-01-31', true],
  ])('from %s to %s ends too early: %s', (starts, ends, tooEarly) => {
    expect(endsBefore(starts, ends)).toBe(tooEarly);
  });
});

describe('sessions', () => {
  const by = Object.fromEntries(sessions(portal).map((session) => [session.id, session]));

  test('are in the order in which they begin', () => {
    expect(ids(sessions(portal))).toEqual(['hai', 'mot', 'ba', 'nay', 'toi', 'huy']);
    expect(sessions(portal)).toBe(sessions(portal));
  });

  test('stand as their last state says, or are unreported once their day has passed', () => {
    expect(Object.fromEntries(sessions(portal).map(({ id, standing }) => [id, standing]))).toEqual({
      hai: 'held',
      mot: 'held',
      ba: 'unreported',
      nay: 'announced',
      toi: 'rescheduled',
      huy: 'cancelled',
    });
  });

  test('are when the newest state with a date says', () => {
    expect(by.mot).toMatchObject({
      starts: '2021-03-20',
      inQuarter: '2021-Q1',
      agencies: ['so'],
      current: { state: 'held' },
    });
    expect(by.huy).toMatchObject({
      starts: '2026-09-01',
      dated: { state: 'announced' },
      current: { state: 'cancelled' },
    });
    expect(by.ba?.agencies).toEqual(['khac']);
    expect(by.mot).not.toHaveProperty('ends');
    expect(momentOf({ states: [] })).toBeUndefined();
    const long = smallPortal({
      dialogues: { d: { states: [state('announced', '2026-06-01', { ends: '2026-07-02' })] } },
    });
    expect(sessions(long)[0]).toMatchObject({ ends: '2026-07-02', standing: 'announced' });
    expect(() => sessions(smallPortal({ dialogues: { d: { states: [] } } }))).toThrow(
      '“d” passed validation without a date',
    );
  });

  test('were held or are ahead', () => {
    expect(ids(sessions(portal).filter(wasHeld))).toEqual(['hai', 'mot']);
    expect(ids(sessions(portal).filter(isAhead))).toEqual(['nay', 'toi']);
    expect(ids(agenda(portal).coming)).toEqual(['nay', 'toi']);
    expect(ids(agenda(portal).past)).toEqual(['huy', 'ba', 'mot', 'hai']);
    expect(highlights(portal, 1)).toMatchObject({ of: 'coming', sessions: [{ id: 'nay' }] });
    const past = smallPortal({
      dialogues: { a: { states: [state('held', '2021-01-01')] }, b: { states: [state('held', '2021-02-01')] } },
    });
    expect(highlights(past, 1)).toMatchObject({ of: 'past', sessions: [{ id: 'b' }] });
    expect(yearOnRecord(portal, 2021)).toEqual({ sessions: 3, announced: 2 });
    expect(yearOnRecord(portal, 2026)).toEqual({ sessions: 3, announced: 3 });
  });

  test('are grouped by quarter, host and field', () => {
    const told = (groups: readonly { id: string; sessions: readonly { id: string }[] }[]) =>
      groups.map(({ id, sessions: own }) => [id, ids(own)]);
    expect(told(quarters(portal))).toEqual([
      ['2021-Q1', ['hai', 'mot']],
      ['2021-Q3', ['ba']],
      ['2026-Q2', ['nay']],
      ['2026-Q3', ['toi', 'huy']],
    ]);
    expect(told(sessionHosts(portal))).toEqual([
      ['khac', ['ba', 'nay', 'huy']],
      ['so', ['hai', 'mot', 'toi']],
    ]);
    expect(told(sessionSectors(portal))).toEqual([
      ['dat', ['hai']],
      ['thue', ['mot']],
    ]);
    expect(ids(sessionsOfTask(portal, 'cv', 'nv-01'))).toEqual(['mot']);
    expect(sessionsOfTask(portal, 'khac', 'nv-01')).toEqual([]);
    expect(sessionsOfTask(portal, 'cv', 'nv-02')).toEqual([]);
  });

  test('are as sure as the weaker of what says when they are and how they stand', () => {
    const of = (dated: string, current: string) =>
      evidenceOf({
        dated: state('announced', 'x', { confidence: dated }),
        current: state('held', 'x', { confidence: current }),
      } as never);
    expect(of('high', 'medium')).toEqual({ sources: ['s-announced', 's-held'], confidence: 'medium' });
    expect(of('low', 'high').confidence).toBe('low');
    expect(of('high', 'high').confidence).toBe('high');
    const same = state('held', 'x');
    expect(evidenceOf({ dated: same, current: same } as never).sources).toEqual(['s-held']);
  });

  test('have the same UID wherever the portal is served', () => {
    expect(sessionUid({ id: 'mot', uid: undefined }, 'a.example')).toBe('dialogue-mot@a.example');
    expect(sessionUid({ id: 'mot', uid: 'old' }, 'a.example')).toBe('old');
    expect(windowUid('quy', '2021-Q1', 'a.example')).toBe('obligation-quy-2021-q1@a.example');
  });
});

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
    const { telling, alike } = foldTable(table);
    expect(telling.map(({ bearer }) => bearer.name.vi)).toEqual(['so', 'khac']);
    expect(alike.map(({ state: known, rows }) => [known, rows.map(({ bearer }) => bearer.name.vi)])).toEqual([
      ['not-looked-up', ['Ngoài cổng']],
    ]);
    // A row of one state tells something where another session lies in it.
    const row = (windows: object[]) => ({ bearer: { name: { vi: 'x' } }, windows }) as never;
    const quiet = { state: 'not-looked-up', sessions: [], others: [] };
    expect(foldTable([row([quiet, { ...quiet, others: [{}] }])]).telling).toHaveLength(1);
    expect(foldTable([row([quiet, { ...quiet, sessions: [{}] }])]).telling).toHaveLength(1);
    expect(foldTable([row([quiet, quiet])]).telling).toEqual([]);
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
