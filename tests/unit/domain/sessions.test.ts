import { describe, expect, test } from 'vitest';
import { agenda, highlights, yearOnRecord } from '../../../src/domain/dialogues/agenda.ts';
import { evidenceOf } from '../../../src/domain/dialogues/evidence.ts';
import { compareMoments, endsBefore, isOfDay, parseMoment, quarterOf } from '../../../src/domain/dialogues/moment.ts';
import {
  quarters,
  sessionHosts,
  sessions,
  sessionSectors,
  sessionsOfTask,
} from '../../../src/domain/dialogues/schedule.ts';
import { isAhead, momentOf, wasHeld } from '../../../src/domain/dialogues/session.ts';
import { sessionUid, windowUid } from '../../../src/domain/dialogues/uid.ts';
import { smallPortal } from './small-portal.ts';
import { portal, state } from './talks.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

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
