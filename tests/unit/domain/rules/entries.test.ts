import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../../src/domain/rules/claims.ts';
import { checkCorrections } from '../../../../src/domain/rules/corrections.ts';
import { checkDates, checkDocumentIds, checkMembers } from '../../../../src/domain/rules/entries.ts';
import { checkLedger } from '../../../../src/domain/rules/ledger.ts';
import { checkRegistry } from '../../../../src/domain/rules/registry.ts';
import { checkDirectives } from '../../../../src/domain/rules/subjects/directives.ts';
import { smallRecords, type Some } from '../small-portal.ts';
import { TODAY, told } from './told.ts';

describe('entries', () => {
  test('of documents have ids of their own, after their symbol', () => {
    const ids = (some: Some) => told(checkDocumentIds(smallRecords(some)));
    expect(
      ids({
        documents: { '5-nd': { symbol: '5/NĐ', type: 'nghi-dinh' }, x: { symbol: null } },
        directives: { cv: { symbol: 'CV' } },
      }),
    ).toEqual([]);
    expect(ids({ documents: { cv: {} }, directives: { cv: { symbol: 'CV' } } })).toEqual(['id-taken at cv']);
    expect(ids({ documents: { x: { symbol: '5/NĐ', type: 'nghi-dinh' } } })).toEqual(['symbol-id at x.symbol']);
  });

  test('of collective bodies alone have members, each with a page or a name', () => {
    const members = (kind: string, ...all: object[]) =>
      told(checkMembers(smallRecords({ agencies: { a: { kind, members: all } } })));
    expect(members('collective', { agency: 'b' }, { name: { vi: 'x' } })).toEqual([]);
    expect(members('collective', {}, { agency: 'b', name: { vi: 'x' } })).toEqual([
      'member-empty at a.members.0',
      'member-empty at a.members.1',
    ]);
    expect(members('department', { agency: 'b' })).toEqual(['member-misplaced at a.members']);
    expect(members('department')).toEqual([]);
  });

  test('say nothing of a day that has not come', () => {
    const dated = (some: Some) => told(checkDates(smallRecords({ services: {}, ...some }), TODAY));
    const tomorrow = '2026-07-01';
    expect(dated({ timeline: { t: { date: TODAY } }, documents: { d: { issued: '2026' } } })).toEqual([]);
    expect(
      dated({
        timeline: { t: { date: tomorrow } },
        documents: { d: { issued: tomorrow }, e: { issued: null } },
        services: { s: { procedure: { read: tomorrow } } },
        levels: { l: { as_of: tomorrow } },
        'level-totals': { l: { as_of: '2027' } },
        districts: { d: { ended: tomorrow }, e: {} },
        communes: { c: { since: tomorrow } },
        wards: { w: { step: { date: tomorrow } }, v: {} },
        systems: { s: { closed: tomorrow }, r: {} },
        changes: { c: { date: tomorrow } },
        agencies: { a: { confirmed: [{ date: TODAY }, { date: tomorrow }] } },
      }),
    ).toEqual([
      'date-future at t.date',
      'date-future at d.issued',
      'date-future at s.procedure.read',
      'date-future at l.as_of',
      'date-future at l.as_of',
      'date-future at d.ended',
      'date-future at c.since',
      'date-future at w.step.date',
      'date-future at s.closed',
      'date-future at c.date',
      'date-future at a.confirmed.1.date',
    ]);
  });

  test('that say how things are today say when someone looked', () => {
    const claims = (checked?: string) =>
      told(checkClaims(smallRecords({ 'dialogue-channels': { k: { checked } }, services: { s: {} } }), TODAY));
    expect(claims('2026-06-30')).toEqual([]);
    expect(claims()).toEqual(['checked-missing at k.checked']);
    expect(claims('2030-01-01')).toEqual(['date-future at k.checked']);
  });
});

describe('quotations', () => {
  const directive = (task: object, more: object[] = []) =>
    told(
      checkDirectives(
        smallRecords({
          directives: {
            cv: { text: 't', tasks: [{ id: 'nv-01', quote: 'đối thoại', misprints: [], ...task }, ...more] },
          },
          markdown: { 'texts/t': 'Tổ chức đối\u00a0thoại.' },
        }),
      ),
    );

  test('stand in the text word for word, and misprints in them', () => {
    expect(directive({})).toEqual([]);
    expect(directive({ quote: 'Đối thoại' })).toEqual(['quote-missing at cv.tasks.0.quote']);
    expect(directive({ addressed_to: { vi: 'các sở' } })).toEqual(['quote-missing at cv.tasks.0.addressed_to']);
    expect(directive({ misprints: [{ printed: 'thoại' }, { printed: 'thoai' }] })).toEqual([
      'misprint-missing at cv.tasks.0.misprints.1',
    ]);
    expect(directive({}, [{ id: 'nv-01', quote: 'Tổ chức', misprints: [] }])).toEqual([
      'task-duplicate at cv.tasks.1.id',
    ]);
  });
});

describe('the registry', () => {
  const registry = (lines: string) =>
    checkRegistry(smallRecords({ registry: `theme:2021\ndirective:cv\n${lines}`, agencies: { a: {} } })).map(
      ({ rule, line }) => `${rule} ${line}`,
    );

  test.each<[string, string[]]>([
    ['agency:a', []],
    ['', ['registry-missing 1']],
    ['agency:a\nagency:a', ['registry-duplicate 4']],
    ['agency:a\nagency:b', ['registry-removed 4']],
    ['agency:a\nagency:b\nagency:b removed 2026-01-01', []],
    ['agency:a\nagency:b\nagency:b removed 2026-01-01 see agency:a', []],
    ['agency:a\nagency:b\nagency:b removed 2026-01-01 see agency:c', ['registry-target 5']],
    ['agency:a\nagency:b removed 2026-01-01', ['registry-unreadable 4']],
    ['agency:a\nagency:a removed 2026-01-01', ['registry-reused 4']],
    ['agency:a\n???', ['registry-unreadable 4']],
  ])('%j', (lines, problems) => {
    expect(registry(lines)).toEqual(problems);
  });
});

describe('corrections', () => {
  const correction = (more: object, id = '2026-06-01-sua') =>
    told(
      checkCorrections(
        smallRecords({
          agencies: { a: {}, b: {} },
          registry: 'agency:c removed 2026-01-01\n',
          corrections: {
            [id]: {
              date: '2026-06-01',
              corrects: 'agency:a',
              also: [],
              before: { vi: 'cũ' },
              after: { vi: 'mới' },
              ...more,
            },
          },
        }),
        TODAY,
      ),
    );

  test('are of something that is or was, once', () => {
    expect(correction({ also: ['agency:b', 'agency:c'] })).toEqual([]);
    expect(correction({ corrects: 'agency:x' })).toEqual(['correction-ref at 2026-06-01-sua.corrects']);
    expect(correction({ also: ['agency:x', 'agency:a', 'agency:b', 'agency:b'] })).toEqual([
      'correction-ref at 2026-06-01-sua.also.0',
      'correction-twice at 2026-06-01-sua.also.1',
      'correction-twice at 2026-06-01-sua.also.3',
    ]);
  });

  test('are filed under a day that has come', () => {
    expect(correction({}, '2026-06-02-sua')).toEqual(['correction-name at 2026-06-02-sua.date']);
    expect(correction({ date: '2026-06' }, '2026-06-sua')).toEqual(['correction-name at 2026-06-sua.date']);
    expect(correction({ date: '2099-06-01' }, '2099-06-01-sua')).toEqual(['correction-future at 2099-06-01-sua.date']);
  });

  test('changed words, in the same languages', () => {
    expect(correction({ after: { vi: 'mới', en: 'new' } })).toEqual(['correction-languages at 2026-06-01-sua.after']);
    expect(correction({ before: {}, after: {} })).toEqual(['correction-languages at 2026-06-01-sua.after']);
    expect(correction({ before: { vi: 'một  hai' }, after: { vi: ' một hai' } })).toEqual([
      'correction-same at 2026-06-01-sua.after.vi',
    ]);
  });
});

describe('a ledger', () => {
  const seen = (more: object = {}) => ({ url: 'https://a.example/', date: '2026-01-02', state: 'ok', ...more });
  const ledger = (observations: object[], id = 'a.example', more: Some = {}) =>
    told(checkLedger(smallRecords({ 'link-ledger': { [id]: { observations } }, ...more }), TODAY));

  test('holds what was seen of its host, oldest first', () => {
    expect(ledger([seen(), seen()])).toEqual([]);
    expect(ledger([seen()], 'b.example')).toEqual(['ledger-host at b.example.observations.0.url']);
    expect(ledger([seen(), seen({ date: '2026-01-01' })])).toEqual(['ledger-order at a.example.observations.1.date']);
    expect(ledger([seen(), seen({ url: 'https://a.example/b', date: '2026-01-01' })])).toEqual([]);
    expect(
      ledger([seen({ state: 'moved' }), seen({ state: 'moved', location: 'x' }), seen({ location: 'x' })]),
    ).toEqual([
      'ledger-location at a.example.observations.0.state',
      'ledger-location at a.example.observations.2.state',
    ]);
    expect(ledger([seen({ date: '2026-07-01' })])).toEqual(['date-future at a.example.observations.0.date']);
    expect(
      ledger([seen({ date: '2026-07-01' })], 'a.example', { portal: { portal: { links_checked: '2026-07-01' } } }),
    ).toEqual([]);
  });
});
