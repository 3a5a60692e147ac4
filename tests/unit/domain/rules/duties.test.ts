import { describe, expect, test } from 'vitest';
import { checkObligations } from '../../../../src/domain/rules/subjects/obligations.ts';
import { checkRelations } from '../../../../src/domain/rules/subjects/relations.ts';
import { smallRecords, type Some } from '../small-portal.ts';
import { told } from './told.ts';

describe('a duty', () => {
  const check = (more: object = {}) => ({
    agency: 'so',
    quarter: '2021-Q1',
    date: '2021-05-01',
    found: 'nothing',
    ...more,
  });
  const duty = (obligations: Record<string, object>, more: Some = {}) =>
    checkObligations(
      smallRecords({
        agencies: { so: {}, khac: {}, 'cac-so': { members: [{ agency: 'so' }, { name: { vi: 'x' } }] } },
        directives: {
          cv: {
            tasks: [
              { id: 'nv-01', assignees: ['cac-so'] },
              { id: 'nv-02', assignees: ['so'] },
            ],
          },
        },
        obligations,
        ...more,
      }),
    );

  test('rests on one task that there is', () => {
    expect(told(duty({ b: {}, a: {} }))).toEqual(['obligation-twice at b.task']);
    expect(told(duty({ a: {}, b: { task: 'nv-02' } }))).toEqual([]);
    expect(duty({ a: { task: 'nv-1' } })[0]).toMatchObject({ rule: 'dialogue-task', values: { suggestion: 'nv-01' } });
    expect(duty({ a: { task: 'zzzzzz' } })[0]).toMatchObject({ values: { suggestion: 'nv-01' } });
    expect(duty({ a: { directive: 'gone' } })).toEqual([]);
  });

  test('was looked up for its own bodies and quarters, once a day', () => {
    expect(told(duty({ a: { checks: [check(), check({ agency: 'cac-so' })] } }))).toEqual([]);
    expect(told(duty({ a: { checks: [check({ agency: 'khac' }), check({ agency: 'gone' })] } }))).toEqual([
      'obligation-body at a.checks.0.agency',
    ]);
    expect(duty({ a: { checks: [check({ quarter: '2020-Q1' })] } })[0]).toMatchObject({
      rule: 'obligation-quarter',
      values: { expected: '2021-Q1, 2021-Q2, 2021-Q3, 2021-Q4' },
    });
    expect(duty({ a: { every: 'year', checks: [check()] } })[0]).toMatchObject({
      rule: 'obligation-quarter',
      values: { expected: '–' },
    });
    expect(told(duty({ a: { checks: [check(), check(), check({ date: '2021-05-02' })] } }))).toEqual([
      'obligation-checked at a.checks.1.quarter',
    ]);
  });

  test('was not looked up in vain where a session answers to it', () => {
    const dialogue = (more: object = {}) => ({
      dialogues: {
        d: {
          hosts: [{ agency: 'so' }],
          relates: [{ directive: 'cv', task: 'nv-01' }],
          states: [{ state: 'held', date: '2021-03-01', starts: '2021-03-01' }],
          ...more,
        },
      },
    });
    const found = (more?: object) => told(duty({ a: { checks: [check()] } }, dialogue(more)));
    expect(found()).toEqual(['obligation-held at a.checks.0.found']);
    expect(found({ hosts: [{ agency: 'khac' }] })).toEqual([]);
    expect(found({ relates: [] })).toEqual([]);
    expect(found({ states: [{ state: 'held', date: '2021-04-01', starts: '2021-04-01' }] })).toEqual([]);
    expect(found({ states: [] })).toEqual([]);
  });
});

describe('relations', () => {
  const related = (
    documents: Record<string, [kind: string, document: string][]>,
    issued: Record<string, string> = {},
  ) =>
    checkRelations(
      smallRecords({
        documents: Object.fromEntries(
          Object.entries(documents).map(([id, all]) => [
            id,
            { issued: issued[id] ?? null, relations: all.map(([kind, document]) => ({ kind, document })) },
          ]),
        ),
      }),
    );

  test('lead to another document, once of a kind', () => {
    expect(told(related({ a: [['amends', 'a']] }))).toEqual(['relation-self at a.relations.0.document']);
    expect(
      told(
        related({
          a: [
            ['amends', 'b'],
            ['replaces', 'b'],
            ['amends', 'b'],
          ],
          b: [],
        }),
      ),
    ).toEqual(['relation-twice at a.relations.2.document']);
  });

  test('never come round, and a circle is told once', () => {
    const circle = related({
      b: [['amends', 'c']],
      a: [['amends', 'b']],
      c: [
        ['amends', 'a'],
        ['amends', 'b'],
      ],
    });
    expect(circle.map(({ id, values }) => [id, values.value])).toEqual([
      ['b', 'b → c → b'],
      ['a', 'a → b → c → a'],
    ]);
    expect(related({ a: [['amends', 'b']], b: [['replaces', 'a']] })).toEqual([]);
    expect(related({ a: [['asked-for-by', 'b']], b: [['asked-for-by', 'a']] })).toEqual([]);
    expect(told(related({ a: [['based-on', 'b']], b: [['based-on', 'a']] }))).toEqual([
      'relation-circle at a.relations.0.document',
    ]);
  });

  test('that replace are of the later document', () => {
    const order = (a: string, b: string, kind = 'replaces') => told(related({ a: [[kind, 'b']], b: [] }, { a, b }));
    expect(order('2020-01-01', '2021-01-01')).toEqual(['relation-order at a.relations.0.document']);
    expect(order('2021-01-01', '2021-01-01')).toEqual([]);
    expect(order('2021', '2021-05-01')).toEqual([]);
    expect(order('2020-01-01', '2021-01-01', 'amends')).toEqual([]);
    expect(told(related({ a: [['replaces', 'b']], b: [] }, { a: '2020' }))).toEqual([]);
    expect(told(related({ a: [['replaces', 'b']], b: [] }, { b: '2020' }))).toEqual([]);
  });
});
