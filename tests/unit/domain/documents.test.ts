import { describe, expect, test } from 'vitest';
import { documentTypes } from '../../../src/domain/documents/by-type.ts';
import { documentYears, unknownDocuments } from '../../../src/domain/documents/by-year.ts';
import { forceOf, isOver } from '../../../src/domain/documents/force.ts';
import { cellId, matrixOf } from '../../../src/domain/documents/matrix.ts';
import { mentionsIn } from '../../../src/domain/documents/mentions.ts';
import { readBeside } from '../../../src/domain/documents/reading.ts';
import { relationsOf } from '../../../src/domain/documents/relations.ts';
import {
  assignmentsOf,
  byInvolvement,
  collectivesOf,
  tasksOfProgramme,
} from '../../../src/domain/documents/responsibility.ts';
import { changesSince, ribbonColumns, ribbonMarks } from '../../../src/domain/documents/ribbon.ts';
import { standingOf } from '../../../src/domain/documents/standing.ts';
import { documentsInForce } from '../../../src/domain/claims/force.ts';
import { getOrThrow, type Portal } from '../../../src/domain/portal.ts';
import { smallPortal, smallRecords } from './small-portal.ts';

const relation = (kind: string, document: string, more: object = {}) => ({
  kind,
  document,
  sources: ['r'],
  confidence: 'high',
  ...more,
});
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const documentIn = (portal: Portal, id: string) => getOrThrow(portal.documents, id);

describe('relations', () => {
  const portal = smallPortal({
    directives: { cv: { relations: [relation('cites', 'a')] } },
    documents: {
      a: { relations: [relation('cites', 'cv', { note: { vi: 'Căn cứ' } })] },
      b: { relations: [relation('amends', 'a', { confidence: 'low' }), relation('cites', 'gone')] },
    },
  });

  test('are first what a document says of others, then what others say of it', () => {
    expect(
      relationsOf(portal, documentIn(portal, 'a')).map(({ direction, kind, document }) => [
        direction,
        kind,
        document.id,
      ]),
    ).toEqual([
      ['to', 'cites', 'cv'],
      ['from', 'cites', 'cv'],
      ['from', 'amends', 'b'],
    ]);
    expect(relationsOf(portal, documentIn(portal, 'b'))).toEqual([
      {
        direction: 'to',
        kind: 'amends',
        sources: ['r'],
        confidence: 'low',
        note: undefined,
        document: documentIn(portal, 'a'),
      },
    ]);
    expect(relationsOf(portal, documentIn(portal, 'a'))[0]?.note).toEqual({ vi: 'Căn cứ' });
  });
});

describe('how a document stands', () => {
  const told = (a: object, others: Record<string, object> = {}) => {
    const portal = smallPortal({ documents: { a, ...others } });
    const document = documentIn(portal, 'a');
    const force = forceOf(portal, document);
    return {
      turns: standingOf(portal, document).map(({ kind, date, by }) => [kind, date, by?.id]),
      force: force && [force.kind, force.date, idsOf(force.by)],
      isOver: isOver(portal, document),
    };
  };
  const end = (date: string | null, confidence = 'high') => ({ expired: { date, sources: ['e'], confidence } });

  test('is not said where no source does', () => {
    expect(told({})).toEqual({ turns: [], force: undefined, isOver: false });
    expect(told({ effective: '2020-01-01' })).toEqual({
      turns: [['in-force', '2020-01-01', undefined]],
      force: undefined,
      isOver: false,
    });
  });

  test('is told oldest first: since when, amended and replaced by what, ended when', () => {
    const others = {
      b: { relations: [relation('replaces', 'a')], effective: '2024-01-01' },
      c: { relations: [relation('amends', 'a')], effective: '2022-01-01' },
      d: { relations: [relation('amends', 'a')], issued: '2021-01-01' },
      e: { relations: [relation('cites', 'a')], effective: '2021-05-01' },
    };
    expect(told({ effective: '2020-01-01', ...end('2024-01-01') }, others)).toEqual({
      turns: [
        ['in-force', '2020-01-01', undefined],
        ['amended', null, 'd'],
        ['amended', '2022-01-01', 'c'],
        ['replaced', '2024-01-01', 'b'],
        ['expired', '2024-01-01', undefined],
      ],
      force: ['over', '2024-01-01', ['b']],
      isOver: true,
    });
  });

  test('of what amends it without any date is told last', () => {
    const others = { b: { relations: [relation('amends', 'a')] } };
    expect(told({ effective: '2020-01-01' }, others).turns.map(([kind]) => kind)).toEqual(['in-force', 'amended']);
    expect(told({ effective: '2020-01-01' }, others).force).toEqual(['amended', null, ['b']]);
  });

  test('is over where a source surely says so, from the day an end is told with', () => {
    const replaced = { b: { relations: [relation('replaces', 'a')] } };
    expect(told({}, replaced).force).toEqual(['over', null, ['b']]);
    expect(told(end('2025-01-01'), replaced).force).toEqual(['over', '2025-01-01', ['b']]);
    const two = { ...replaced, c: { relations: [relation('replaces', 'a')], effective: '2023-01-01' } };
    expect(told({}, two).force).toEqual(['over', '2023-01-01', ['c', 'b']]);
    expect(told(end(null), two).force).toEqual(['over', null, ['c', 'b']]);
  });

  test('is not over by what is only surmised, or still to come', () => {
    expect(told(end('2025-01-01', 'low')).isOver).toBe(false);
    expect(told(end('2026-07-01')).isOver).toBe(false);
    expect(told(end('2026-06-30')).isOver).toBe(true);
    expect(told({}, { b: { relations: [relation('replaces', 'a', { confidence: 'low' })] } }).isOver).toBe(false);
    expect(told({}, { b: { relations: [relation('replaces', 'a')], effective: '2027-01-01' } }).isOver).toBe(false);
  });

  test('in what is told as law of today: in force or amended, and not surely over', () => {
    const inForce = (documents: Record<string, object>) => documentsInForce(smallRecords({ documents }));
    expect(inForce({ a: { effective: '2020-01-01' }, b: {} })).toEqual(['a']);
    expect(inForce({ a: {}, b: { relations: [relation('amends', 'a')] } })).toEqual(['a']);
    expect(inForce({ a: {}, b: { relations: [relation('cites', 'a')] } })).toEqual([]);
    expect(inForce({ a: { effective: '2020', relations: [relation('replaces', 'a')] } })).toEqual(['a']);
    const replaces = (confidence: string) => ({
      a: { effective: '2020' },
      b: { relations: [relation('replaces', 'a', { confidence })] },
    });
    expect(inForce(replaces('high'))).toEqual([]);
    expect(inForce(replaces('low'))).toEqual(['a']);
    expect(inForce({ a: { effective: '2020', ...end('2021') } })).toEqual([]);
    expect(inForce({ a: { effective: '2020', ...end('2021', 'low') } })).toEqual(['a']);
    expect(
      documentsInForce(
        smallRecords({ documents: { a: {} }, directives: { cv: { relations: [relation('amends', 'a')] } } }),
      ),
    ).toEqual(['a']);
  });
});

describe('who must do what', () => {
  const task = (id: string, assignees: string[], more: object = {}) => ({
    id,
    quote: id,
    role: 'implement',
    assignees,
    coordination: [],
    programmes: [],
    ...more,
  });
  const portal = smallPortal({
    agencies: {
      so: {},
      khac: {},
      'cac-so': {
        members: [
          { agency: 'so', basis: 'reading' },
          { name: { vi: 'Ngoài' }, basis: 'text' },
        ],
      },
      'cac-ban': { members: [{ agency: 'khac', basis: 'text' }] },
    },
    programmes: { p: {} },
    directives: {
      cv: {
        tasks: [
          task('nv-01', ['cac-so']),
          task('nv-02', ['so', 'cac-so'], { role: 'lead', programmes: ['p'] }),
          task('nv-03', ['khac'], { coordination: ['so'] }),
          task('nv-04', ['khac'], { programmes: ['p'] }),
        ],
      },
      khac: { tasks: [task('nv-01', ['khac'])] },
    },
  });

  test('a body is named, reached as a member, or to be coordinated with: each task once', () => {
    expect(
      assignmentsOf(portal, 'so').map(({ task: { id }, involvement, through, basis }) => [
        id,
        involvement,
        through?.id,
        basis,
      ]),
    ).toEqual([
      ['nv-01', 'member', 'cac-so', 'reading'],
      ['nv-02', 'named', undefined, undefined],
      ['nv-03', 'coordination', undefined, undefined],
    ]);
    expect(assignmentsOf(portal, 'cac-ban')).toEqual([]);
    expect(collectivesOf(portal, 'khac').map(({ collective, basis }) => [collective.id, basis])).toEqual([
      ['cac-ban', 'text'],
    ]);
    expect(collectivesOf(portal, 'cac-so')).toEqual([]);
  });

  test('the closest involvement stands first, and one without tasks is left out', () => {
    const groups = byInvolvement(assignmentsOf(portal, 'so'));
    expect(groups.map(({ involvement, own, first }) => [involvement, own.length, first.task.id])).toEqual([
      ['named', 1, 'nv-02'],
      ['member', 1, 'nv-01'],
      ['coordination', 1, 'nv-03'],
    ]);
    expect(byInvolvement([])).toEqual([]);
  });

  test('tasks of a programme come in the order of the text', () => {
    expect(idsOf(tasksOfProgramme(portal, 'p'))).toEqual(['nv-02', 'nv-04']);
  });

  test('the matrix has a cell for every part, bodies in the order in which they get one', () => {
    const { tasks, agencies, cells } = matrixOf(portal, portal.directive);
    expect(idsOf(tasks)).toEqual(['nv-01', 'nv-02', 'nv-03', 'nv-04']);
    expect(idsOf(agencies)).toEqual(['cac-so', 'so', 'khac']);
    expect(cells.map((cell) => [cellId(cell), cell.part])).toEqual([
      ['nv-01-cac-so', 'implement'],
      ['nv-02-so', 'lead'],
      ['nv-02-cac-so', 'lead'],
      ['nv-03-khac', 'implement'],
      ['nv-03-so', 'coordinate'],
      ['nv-04-khac', 'implement'],
    ]);
  });
});

describe('a text beside its tasks', () => {
  const quotes = {
    'nv-01': 'đối thoại  định kỳ',
    'nv-02': 'định kỳ hằng quý',
    'nv-03': 'báo cáo',
    'nv-04': 'không có',
  };
  const portal = smallPortal({
    directives: {
      cv: { tasks: Object.entries(quotes).map(([id, quote]) => ({ id, quote: quote.replace('  ', ' ') })) },
      khac: { tasks: [{ id: 'nv-09', quote: 'Kính gửi' }] },
    },
    texts: { t: {} },
    markdown: {
      'texts/t': 'Kính gửi các sở.\n\nTổ chức đối thoại định kỳ hằng quý, báo cáo.\n\n \n\nbáo cáo đối thoại định kỳ',
    },
  });
  const read = readBeside(getOrThrow(portal.texts, 't'), portal.directive, portal.tasks);

  test('has its paragraphs numbered, each task once, at the first that quotes it', () => {
    expect(read.map(({ number, tasks }) => [number, idsOf(tasks)])).toEqual([
      [1, []],
      [2, ['nv-01', 'nv-02', 'nv-03']],
      [3, []],
    ]);
  });

  test('is cut where tasks quote it; of two that overlap the earlier one is marked', () => {
    expect(read.map(({ passages }) => passages)).toEqual([
      [{ text: 'Kính gửi các sở.' }],
      [
        { text: 'Tổ chức ' },
        { text: 'đối thoại định kỳ', task: 'nv-01' },
        { text: ' hằng quý, ' },
        { text: 'báo cáo', task: 'nv-03' },
        { text: '.' },
      ],
      [{ text: 'báo cáo đối thoại định kỳ' }],
    ]);
  });

  test('that begins and ends with a quotation has no empty pieces', () => {
    const whole = smallPortal({
      directives: {
        cv: {
          tasks: [
            { id: 'a', quote: 'một' },
            { id: 'b', quote: 'hai' },
          ],
        },
      },
      texts: { t: {} },
      markdown: { 'texts/t': 'một hai' },
    });
    const [first] = readBeside(getOrThrow(whole.texts, 't'), whole.directive, whole.tasks);
    expect(first?.passages).toEqual([{ text: 'một', task: 'a' }, { text: ' ' }, { text: 'hai', task: 'b' }]);
  });
});

describe('the ribbon of a year', () => {
  const held = (starts: string) => ({ states: [{ state: 'held', date: starts, starts }] });
  const portal = smallPortal({
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
  const marks = ribbonMarks(portal, 2021);

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
  const portal = smallPortal({
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
