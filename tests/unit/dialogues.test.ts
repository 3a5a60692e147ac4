import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../src/domain/dialogues/evidence.ts';
import { compareMoments, endsBefore, parseMoment, quarterOf } from '../../src/domain/dialogues/moment.ts';
import { sessionOf, wasHeld, type Standing } from '../../src/domain/dialogues/session.ts';
import type { Dialogue } from '../../src/domain/entries/entry.ts';
import { parsePartialDate } from '../../src/domain/dates/partial-date.ts';
import { checkDialogues } from '../../src/domain/rules/subjects/dialogues.ts';
import type { PortalRecords } from '../../src/domain/entries/records.ts';
import { dialogueSchema, SESSION_STATES, type SessionStateRecord } from '../../src/schema/dialogues/dialogue.ts';

const TODAY = '2022-01-15';
type Step = Pick<SessionStateRecord, 'state' | 'date'> & Partial<SessionStateRecord>;
const dialogue = (...steps: Step[]): Dialogue => ({
  ...dialogueSchema.parse({
    title: { vi: 'Đối thoại' },
    form: 'dialogue',
    states: steps.map((step) => ({ sources: ['bao'], confidence: 'high', ...step })),
  }),
  id: 'phien',
});
const standing = (...steps: Step[]): Standing => sessionOf(dialogue(...steps), TODAY).standing;
const problems = (entry: Dialogue): string[] => {
  const { id, ...record } = entry;
  const records = { dialogues: new Map([[id, record]]), directives: new Map(), portal: new Map() };
  return checkDialogues(records as unknown as PortalRecords, TODAY).map(({ rule }) => rule);
};

describe('the state of a session', () => {
  const announced = { state: 'announced', date: '2022-01-10', starts: '2022-01-20' } as const;

  test('is that of its last state', () => {
    expect(standing(announced)).toBe('announced');
    expect(standing(announced, { state: 'cancelled', date: '2022-01-12' })).toBe('cancelled');
    expect(standing({ state: 'expected', date: '2022-01-01', starts: '2022-Q1' })).toBe('expected');
    const held = { state: 'held', date: '2022-01-10', starts: '2022-01-10' } as const;
    expect(standing(held)).toBe('held');
    expect(standing(held, { state: 'outcome', date: '2022-01-12' })).toBe('outcome');
  });

  test('is not held merely because its day has passed', () => {
    expect(standing({ ...announced, starts: '2022-01-14' })).toBe('unreported');
    expect(standing({ ...announced, starts: '2022-01-15' }), 'today is not over').toBe('announced');
    expect(standing({ ...announced, starts: '2022-01-14', ends: '2022-01-16' })).toBe('announced');
    expect(standing({ ...announced, starts: '2022-01' }), 'a month is not over before its end').toBe('announced');
    expect(standing({ ...announced, starts: '2021-Q4' })).toBe('unreported');
  });

  test('the latest date counts, even if a later state has none', () => {
    const moved = { state: 'rescheduled', date: '2022-01-11', starts: '2022-04-01' } as const;
    const session = sessionOf(dialogue(announced, moved, { state: 'cancelled', date: '2022-01-12' }), TODAY);
    expect([session.standing, session.starts, session.inQuarter]).toEqual(['cancelled', '2022-04-01', '2022-Q2']);
    expect(wasHeld(session)).toBe(false);
  });

  test('was told by the last day its source leaves open, never by an earlier one; an announcement before its session', () => {
    const told = (...steps: Step[]) => sessionOf(dialogue(...steps), TODAY).told;
    const MONTH = { date: '2021-11', starts: '2021-11' } as const;
    expect(told({ state: 'held', ...MONTH })).toEqual(['2021-11-30T00:00:00Z']);
    expect(told({ ...announced, date: '2021-11', starts: '2021-11-18T08:30+07:00' })).toEqual(['2021-11-18T00:00:00Z']);
    expect(told({ state: 'held', date: '2022-01', starts: '2022-01-03' })).toEqual([`${TODAY}T00:00:00Z`]);
    expect(told(announced, { state: 'cancelled', date: '2022-01-10' })).toEqual([
      '2022-01-10T00:00:00Z',
      '2022-01-10T00:00:01Z',
    ]);
  });

  test('has the lower confidence of date and state', () => {
    const steps = [
      { ...announced, confidence: 'medium', sources: ['a'] },
      { state: 'cancelled', date: '2022-01-12', sources: ['b', 'a'] },
    ] as const;
    const life = steps.map((step) => ({ ...step, sources: [...step.sources] }));
    expect(evidenceOf(sessionOf(dialogue(...life), TODAY))).toEqual({ sources: ['a', 'b'], confidence: 'medium' });
  });

  test('every valid session has exactly one state, and only past ones without a report are unreported', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((offset) => {
      const date = new Date(Date.UTC(2021, 0, 1 + offset));
      return date.toISOString().slice(0, 10);
    });
    const state = fc.constantFrom(...SESSION_STATES);
    const step = fc.record({ state, date: day, starts: fc.oneof(day, fc.constantFrom('2021-Q3', '2022-05')) });
    let valid = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.boolean(), (steps, isSorted) => {
        const ordered = isSorted ? steps.toSorted((a, b) => (a.date < b.date ? -1 : 1)) : steps;
        const life = ordered.map(({ state: what, date, starts }): Step =>
          what === 'cancelled' || what === 'outcome' ? { state: what, date } : { state: what, date, starts },
        );
        const entry = dialogue(...life);
        if (problems(entry).length > 0) return;
        valid += 1;
        const { standing: found, current, starts, inQuarter } = sessionOf(entry, TODAY);
        const isOver = parseMoment(starts).last < TODAY;
        const isPromise = ['expected', 'announced', 'rescheduled'].includes(current.state);
        expect(found).toBe(isPromise && isOver ? 'unreported' : current.state);
        expect(wasHeld(entry)).toBe(found === 'held' || found === 'outcome');
        expect(inQuarter).toBe(quarterOf(starts));
      }),
      { numRuns: 2000, seed: 659 },
    );
    expect(valid).toBeGreaterThan(100);
  });
});

describe('moments', () => {
  test('are in their quarter and as precise as written', () => {
    expect(parseMoment('2021-03-19T08:30+07:00')).toMatchObject({
      precision: 'time',
      date: '2021-03-19',
      time: '08:30',
      offset: '+07:00',
    });
    expect(parseMoment('2021-03-19T08:30Z').offset).toBe('+00:00');
    expect(['2021-03-31', '2021-04', '2021-Q3', '2021-12-31T23:59+07:00'].map(quarterOf)).toEqual([
      '2021-Q1',
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
    ]);
    expect(parsePartialDate('2021-Q3').month).toBe(7);
  });

  test('are sorted by start, the more precise first', () => {
    const mixed = ['2021-Q2', '2021-04', '2021-04-01', '2021-03-19T14:00+07:00', '2021-03-19T08:30+07:00'];
    expect(mixed.toSorted(compareMoments)).toEqual([
      '2021-03-19T08:30+07:00',
      '2021-03-19T14:00+07:00',
      '2021-04-01',
      '2021-04',
      '2021-Q2',
    ]);
  });

  test('an end must not be before its start', () => {
    expect(endsBefore('2021-03-19', '2021-03-18')).toBe(true);
    expect(endsBefore('2021-03-19', '2021-03-19')).toBe(false);
    expect(endsBefore('2021-03-19T14:00+07:00', '2021-03-19T08:30+07:00')).toBe(true);
    expect(endsBefore('2021-03-19T08:30+07:00', '2021-03-19T03:00Z')).toBe(false);
  });
});
