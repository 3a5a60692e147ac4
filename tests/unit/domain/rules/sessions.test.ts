import { describe, expect, test } from 'vitest';
import { checkDialogues, orderFault } from '../../../../src/domain/rules/subjects/dialogues.ts';
import { smallRecords, type Some } from '../small-portal.ts';
import { TODAY, told } from './told.ts';

describe('a session', () => {
  const held = (starts = '2021-03-19', more: object = {}) => ({ state: 'held', date: '2021-03-20', starts, ...more });
  const state = (kind: string, date: string, starts?: string, more: object = {}) => ({
    state: kind,
    date,
    ...(starts === undefined ? {} : { starts }),
    ...more,
  });
  const one = (states: object[], more: object = {}, others: Some = {}): string[] =>
    told(
      checkDialogues(
        smallRecords({
          dialogues: { d: { title: { vi: 'Đối thoại' }, hosts: [{ agency: 'so' }], states, ...more } },
          ...others,
        }),
        TODAY,
      ),
    );

  test.each<[string, object[], string[]]>([
    ['that was held', [held()], []],
    [
      'with a whole life',
      [
        state('expected', '2021-01-01', '2021-Q1'),
        state('announced', '2021-03-01', '2021-03-18'),
        state('rescheduled', '2021-03-10', '2021-03-19'),
        held(),
        state('outcome', '2021-04-01'),
      ],
      [],
    ],
    ['that begins with its end', [state('cancelled', '2021-01-01')], ['dialogue-first at d.states.0.state']],
    [
      'that is held after it was cancelled',
      [state('announced', '2021-01-01', '2021-03-01'), state('cancelled', '2021-02-01'), held()],
      ['dialogue-over at d.states.2.state'],
    ],
    [
      'with an outcome before it was held',
      [state('announced', '2021-01-01', '2021-03-01'), state('outcome', '2021-02-01')],
      ['dialogue-after at d.states.1.state'],
    ],
    [
      'told backwards',
      [state('announced', '2021-03-01', '2021-03-19'), state('held', '2021-02-28', '2021-02-27')],
      ['dialogue-order at d.states.1.date'],
    ],
    [
      'told in the month in which it was announced',
      [state('announced', '2021-03-20', '2021-03-19'), held('2021-03-19', { date: '2021-03' })],
      [],
    ],
    ['told tomorrow', [state('announced', '2026-07-01', '2026-08-01')], ['dialogue-future at d.states.0.date']],
    ['told today', [state('announced', '2026-06-30', '2026-08-01')], []],
    [
      'with a day in an outcome',
      [held(), state('outcome', '2021-04-01', '2021-03-19')],
      ['dialogue-undated at d.states.1.state'],
    ],
    [
      'with an end in an outcome',
      [held(), state('outcome', '2021-04-01', undefined, { ends: '2021-03-19' })],
      ['dialogue-undated at d.states.1.state'],
    ],
    ['without a day', [state('announced', '2021-01-01')], ['dialogue-when at d.states.0.state']],
    ['that ends before it begins', [held('2021-03-19', { ends: '2021-03-18' })], ['dialogue-ends at d.states.0.ends']],
    ['that ends on its day', [held('2021-03-19', { ends: '2021-03-19' })], []],
    [
      'that ends at a time but begins on a day',
      [held('2021-03-19', { ends: '2021-03-19T10:00+07:00' })],
      ['dialogue-ends-form at d.states.0.ends'],
    ],
    ['held after it was told', [held('2021-03-21')], ['dialogue-early at d.states.0.starts']],
    ['held on the day it was told', [held('2021-03-20')], []],
    ['announced for a day to come', [state('announced', '2021-03-01', '2021-03-21')], []],
  ])('%s', (_, states, problems) => {
    expect(one(states)).toEqual(problems);
  });

  test('has a body or a name as host, one of both', () => {
    const hosts = [{ agency: 'so' }, { name: { vi: 'Hội' } }, {}, { agency: 'so', name: { vi: 'Hội' } }];
    expect(one([held()], { hosts })).toEqual(['dialogue-host at d.hosts.2', 'dialogue-host at d.hosts.3']);
  });

  test('lies in the quarter it says', () => {
    expect(one([held()], { quarter: '2021-Q1' })).toEqual([]);
    expect(one([held()], { quarter: '2021-Q2' })).toEqual(['dialogue-quarter at d.quarter']);
    expect(one([state('cancelled', '2021-01-01')], { quarter: '2021-Q2' })).toEqual([
      'dialogue-first at d.states.0.state',
    ]);
  });

  test('answers to a task that there is, and that was given before', () => {
    const directives = (more: object) => ({ directives: { cv: { tasks: [{ id: 'nv-01' }], ...more } } });
    const relates = [{ directive: 'cv', task: 'nv-01' }];
    expect(one([held()], { relates }, directives({ issued: '2021-03-19' }))).toEqual([]);
    expect(one([held()], { relates }, directives({ issued: '2021-03-20' }))).toEqual([
      'dialogue-before at d.relates.0',
    ]);
    expect(
      one([held()], { relates }, directives({ issued: null, issued_between: ['2021-03-20', '2021-04-01'] })),
    ).toEqual(['dialogue-before at d.relates.0']);
    expect(one([held()], { relates }, directives({ issued: null }))).toEqual([]);
    expect(one([held('2021-03')], { relates }, directives({ issued: '2021-03-20' }))).toEqual([
      // Of a month nobody knows whether it was before.
    ]);
    expect(
      one(
        [held()],
        {
          relates: [
            { directive: 'cv', task: 'nv-02' },
            { directive: 'gone', task: 'x' },
          ],
        },
        directives({}),
      ),
    ).toEqual(['dialogue-task at d.relates.0.task']);
  });

  test('is no other one: neither its calendar entry nor its title and day', () => {
    const both = (first: object, second: object) =>
      told(
        checkDialogues(
          smallRecords({
            portal: { portal: { id_domain: 'a.example' } },
            dialogues: Object.fromEntries(
              Object.entries({ b: second, a: first }).map(([id, more]) => [
                id,
                { title: { vi: 'Một' }, hosts: [{ agency: 'so' }], states: [held()], ...more },
              ]),
            ),
          }),
          TODAY,
        ),
      );
    expect(both({}, { title: { vi: 'Hai' } })).toEqual([]);
    expect(both({}, {})).toEqual(['dialogue-same-day at b.title']);
    expect(both({}, { states: [held('2021-03-18')] })).toEqual([]);
    expect(both({}, { title: { vi: 'Hai' }, uid: 'dialogue-a@a.example' })).toEqual(['dialogue-uid at b.uid']);
    const moved = [state('announced', '2021-03-01', '2021-03-10'), state('rescheduled', '2021-03-02', '2021-03-19')];
    expect(both({}, { states: moved })).toEqual(['dialogue-same-day at b.title']);
  });

  test('may go on as its state allows', () => {
    expect(orderFault('expected', 'held')).toBeUndefined();
    expect(orderFault('announced', 'expected')).toEqual({
      rule: 'dialogue-after',
      values: { value: 'expected', before: 'announced', expected: 'rescheduled, cancelled, held' },
    });
    expect(orderFault('cancelled', 'held')).toEqual({
      rule: 'dialogue-over',
      values: { value: 'held', before: 'cancelled' },
    });
  });
});
