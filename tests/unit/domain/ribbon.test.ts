import { beforeEach, describe, expect, test } from 'vitest';
import { documentTypes } from '../../../src/domain/documents/by-type.ts';
import { documentYears, unknownDocuments } from '../../../src/domain/documents/by-year.ts';
import { mentionsIn } from '../../../src/domain/documents/mentions.ts';
import { changesSince, ribbonColumns, ribbonMarks, type RibbonMark } from '../../../src/domain/documents/ribbon.ts';
import type { Portal } from '../../../src/domain/portal.ts';
import { smallPortal } from './small-portal.ts';

const relation = (kind: string, document: string, more: object = {}) => ({
  kind,
  document,
  sources: ['r'],
  confidence: 'high',
  ...more,
});
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('the ribbon of a year', () => {
  const held = (starts: string) => ({ states: [{ state: 'held', date: starts, starts }] });
  let marks: readonly RibbonMark[];
  let portal: Portal;
  beforeEach(() => {
    portal = smallPortal({
      documents: {
        a: { issued: '2021-03-01' },
        b: { issued: null },
        c: { issued: '2020-12-31' },
        d: { issued: '2021' },
      },
      timeline: {
        f1: { kind: 'fact', date: '2021-03-01' },
        f2: { kind: 'change', date: '2025-03-01' },
        f3: { kind: 'change', date: '2023-01' },
        f4: { kind: 'fact', date: '2025-04-01' },
        f5: { kind: 'change', date: '2021-12-31' },
      },
      dialogues: {
        one: held('2021-03-05'),
        other: held('2021-Q1'),
        ...Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`d${at}`, held(`2021-05-0${at + 1}`)])),
        ...Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`j${at}`, held(`2021-06-0${at + 1}`)])),
        next: held('2022-01-01'),
      },
    });
    marks = ribbonMarks(portal, 2021);
  });

  test('has facts, documents and sessions by their day, the less precise where it begins', () => {
    expect(idsOf(marks).filter((id) => !id.startsWith('dialogue-j'))).toEqual([
      'dialogue-other',
      'document-d',
      'document-a',
      'event-f1',
      'dialogue-one',
      'dialogues-2021-05',
      'event-f5',
    ]);
    expect(marks.find(({ id }) => id === 'event-f1')).toMatchObject({
      kind: 'fact',
      date: '2021-03-01',
      fact: { id: 'f1' },
    });
    expect(marks.find(({ id }) => id === 'document-a')).toMatchObject({ kind: 'document', document: { id: 'a' } });
    expect(marks.find(({ id }) => id === 'dialogue-one')).toMatchObject({ kind: 'dialogue', session: { id: 'one' } });
  });

  test('has one mark for more than six sessions of a month', () => {
    expect(marks.find(({ id }) => id === 'dialogues-2021-05')).toEqual({
      id: 'dialogues-2021-05',
      date: '2021-05',
      kind: 'dialogue',
      crowd: { quarter: '2021-Q2', count: 7 },
    });
    expect(idsOf(marks).filter((id) => id.startsWith('dialogue-j'))).toHaveLength(6);
  });

  test('has a column for every month, and one for what has no month', () => {
    const columns = ribbonColumns(marks);
    expect(columns.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0]);
    expect(
      columns.filter(({ marks: own }) => own.length > 0).map(({ month, marks: own }) => [month, own.length]),
    ).toEqual([
      [1, 1],
      [3, 3],
      [5, 1],
      [6, 6],
      [12, 1],
      [0, 1],
    ]);
    expect(ribbonColumns([]).map(({ month }) => month)).not.toContain(0);
  });

  test('is followed by what changed since, newest first', () => {
    expect(idsOf(changesSince(portal, 2021))).toEqual(['event-f2', 'event-f3']);
  });

  test('tells which years have documents, and what nobody knows of them', () => {
    expect(documentYears(portal).map(({ year, marks: own }) => [year, idsOf(own)])).toEqual([
      [2020, ['document-c']],
      [2021, expect.arrayContaining(['document-a', 'document-d'])],
    ]);
    expect(idsOf(unknownDocuments(portal).undated)).toEqual(['b']);
    expect(idsOf(unknownDocuments(portal).unnumbered)).toEqual(['a', 'b', 'c', 'd']);
  });
});

test('documents come by type, newest first, undated ones last', () => {
  const portal = smallPortal({
    documents: {
      a: { type: 'quyet-dinh', issued: null },
      b: { type: 'quyet-dinh', issued: '2020-01-01' },
      c: { type: 'quyet-dinh', issued: '2021-01-01' },
      d: { type: 'luat', issued: '2010-01-01' },
    },
  });
  const types = documentTypes(portal);
  expect(types.map(({ type, documents }) => [type, idsOf(documents)])).toEqual([
    ['luat', ['d']],
    ['quyet-dinh', ['c', 'b', 'a']],
  ]);
});

describe('who mentions a document', () => {
  let portal: Portal;
  beforeEach(() => {
    portal = smallPortal({
      directives: {
        cv: {
          symbol: '7/CV-UB',
          note: { vi: 'Theo 33/2021/NĐ-CP' },
          tasks: [{ id: 'nv-01', quote: 'theo Nghị định 33/2021/NĐ-CP' }],
        },
      },
      documents: {
        nd: { symbol: '33/2021/NĐ-CP', issued: '2021-03-29', subject: { vi: 'Nghị định 33/2021/NĐ-CP' } },
        qd: {
          symbol: '5/QĐ-UB',
          subject: { vi: 'thay 33/2021/NĐ-CP' },
          relations: [relation('amends', 'nd')],
          sources: ['33/2021/NĐ-CP'],
        },
      },
      agencies: { a: { note: { vi: '33/2021/NĐ-CP và 33/2021/NĐ-CP' } }, b: {} },
      services: { '1.1': { legal_basis: [{ legal_basis_document: 'nd' }] } },
      changes: { c: { date: '2022', document: 'nd', originals: [], results: [] } },
      timeline: { e: { date: '2022', kind: 'fact', text: { vi: '5/QĐ-UB' } } },
      programmes: { p: { document: 'qd' } },
      'level-steps': { l: { order: 1, era: 'ladder', rules: [{ document: 'nd' }] } },
      districts: { q: { document: 'nd' } },
      wards: { '1': { document: 'nd' } },
      communes: { '2': { document: 'nd' } },
      terms: { t: { means: ['33/2021/NĐ-CP'] } },
      pages: { 'p.vi': {} },
      markdown: { 'pages/p.vi': 'Xem 33/2021/NĐ-CP.' },
    });
  });

  test('is told by groups, each once, by its public reference or its group', () => {
    const mentions = mentionsIn(portal);
    expect(mentions.get('nd')?.map(({ group, ref }) => `${group} ${ref}`)).toEqual([
      'task task:cv#nv-01',
      'directive directive:cv',
      'document document:qd',
      'change change:c',
      'agency agency:a',
      'service service:1.1',
      'level level:l',
      'place unit:q',
      'place ward:1',
      'place commune:2',
      'term term:t',
      'page page:p',
    ]);
    expect(mentions.get('qd')?.map(({ ref }) => ref)).toEqual(['event:e', 'programme:p']);
    expect(mentions.get('cv')).toEqual([]);
  });
});
