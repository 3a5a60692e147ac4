import { describe, expect, test } from 'vitest';
import { directivesOf, languageOf } from '../../../src/domain/documents/directives.ts';
import { cellIdAmong, matrixOf, matrixParts } from '../../../src/domain/documents/matrix.ts';
import { assignmentsOf } from '../../../src/domain/documents/responsibility.ts';
import { outcomesOf, outcomesOfTask } from '../../../src/domain/outcomes/outcomes.ts';
import { rankLines, unbroken } from '../../../src/domain/outcomes/rank-lines.ts';
import { checkOutcomes, checkRankings } from '../../../src/domain/rules/subjects/outcomes.ts';
import { getOrThrow } from '../../../src/domain/portal.ts';
import { doorLinks, figureLinks } from '../../../src/i18n/links/list-links.ts';
import { translator } from '../../../src/i18n/language/translate.ts';
import { smallPortal, smallRecords, type Some } from './small-portal.ts';
import { told } from './rules/told.ts';

const task = (id: string, more: object = {}) => ({
  id,
  quote: id,
  role: 'implement',
  assignees: ['so'],
  coordination: [],
  programmes: [],
  ...more,
});
const LETTERS = {
  'a-sau': { issued_between: ['2021-07-08', '2021-08-15'], issued: '2021', tasks: [task('nv-01')], text: 'anh' },
  cv: { issued: null, tasks: [task('nv-01'), task('nv-02')], text: 'viet' },
  'b-truoc': { issued: '2021-03', tasks: [task('nv-01')] },
  khac: { theme: '1999', issued: '1999', tasks: [] },
};
const portalWith = (letters: readonly (keyof typeof LETTERS)[]) =>
  smallPortal({
    portal: { portal: { wanted: [] } },
    themes: { 2021: { directive: letters.includes('cv') ? 'cv' : undefined } },
    agencies: { so: {} },
    texts: { anh: { language: 'en' }, viet: {} },
    directives: Object.fromEntries(letters.map((id) => [id, { type: 'cong-van', ...LETTERS[id] }])),
  });

describe('any number of directives', () => {
  const all = portalWith(['a-sau', 'b-truoc', 'cv', 'khac']);

  test('stand in order: what set the theme in motion, then by the first day they can be of', () => {
    expect(directivesOf(all, '2021').map(({ id }) => id)).toEqual(['cv', 'b-truoc', 'a-sau']);
    expect(directivesOf(portalWith([]), '2021')).toEqual([]);
  });

  test('share a matrix in which equal numbers of tasks stay apart', () => {
    const matrix = matrixOf(all, directivesOf(all, '2021'));
    expect(matrixParts(matrix).map(({ directive, tasks }) => [directive.id, tasks.length])).toEqual([
      ['cv', 2],
      ['b-truoc', 1],
      ['a-sau', 1],
    ]);
    expect(new Set(matrix.cells.map(cellIdAmong)).size).toBe(4);
    expect(assignmentsOf(all, 'so')).toHaveLength(4);
  });

  test('are quoted in the language their text is in', () => {
    expect(['a-sau', 'cv', 'b-truoc'].map((id) => languageOf(all, getOrThrow(all.directives, id)))).toEqual([
      'en',
      'vi',
      'vi',
    ]);
  });

  test('are led to from the home page: none, one, several', () => {
    const t = translator('vi');
    const door = (portal: typeof all) => doorLinks(portal, 'vi', t).at(-1);
    const tasks = (portal: typeof all) => figureLinks(portal, 'vi', t).map(({ href }) => href)[0];
    const none = portalWith([]);
    expect(door(none)?.href).toBe('/van-ban/');
    expect(door(none)?.links.map(({ href }) => href)).toEqual(['/van-ban/', '/du-lieu/']);
    const one = portalWith(['cv']);
    expect(tasks(one)).toBe('/van-ban/cv/phan-cong/');
    expect(door(one)?.links.map(({ href }) => href)).toEqual([
      '/van-ban/cv/',
      '/van-ban/cv/phan-cong/',
      '/sau-2021/',
      '/van-ban/',
      '/du-lieu/',
    ]);
    expect(tasks(all)).toBe('/chu-de/2021/phan-cong/');
    expect(
      door(all)
        ?.links.map(({ href }) => href)
        .slice(0, 4),
    ).toEqual(['/van-ban/cv/', '/van-ban/b-truoc/', '/van-ban/a-sau/', '/chu-de/2021/phan-cong/']);
  });
});

const answers = (...tasks: [directive: string, task: string][]) => ({
  kind: 'issued',
  reading: { vi: 'đọc' },
  tasks: tasks.map(([directive, number]) => ({ directive, task: number })),
});
const TASKS = { cv: { issued: '2021-02', tasks: [task('nv-01'), task('nv-02')] } };

describe('what became of a task', () => {
  const held = [
    { state: 'held', date: '2021-06-02', starts: '2021-06-01T08:00+07:00', sources: ['b'], confidence: 'low' },
  ];
  const portal = smallPortal({
    directives: { ...TASKS, kia: { tasks: [task('nv-01')] } },
    timeline: {
      muon: { date: '2022', outcome: answers(['cv', 'nv-01'], ['kia', 'nv-01']) },
      thuong: { date: '2021-03' },
    },
    documents: {
      qd: { issued: '2021-04-01', outcome: answers(['cv', 'nv-01']) },
      x: { outcome: answers(['cv', 'nv-01']) },
    },
    dialogues: {
      gap: {
        states: held,
        relates: [
          { directive: 'cv', task: 'nv-01', reading: { vi: 'gặp' } },
          { directive: 'cv', task: 'nv-02', reading: { vi: 'gặp' } },
        ],
      },
      hoan: { states: [{ state: 'announced', date: '2021-01', starts: '2021-06-01' }], relates: [] },
    },
  });

  test('is told by facts, documents and sessions that were held, oldest first, once for several tasks', () => {
    expect(outcomesOf(portal).map(({ id, tasks }) => [id, tasks.length])).toEqual([
      ['document-qd', 1],
      ['dialogue-gap', 2],
      ['event-muon', 2],
      ['document-x', 1],
    ]);
    expect(outcomesOf(portal)[1]).toMatchObject({
      kind: 'held',
      date: '2021-06-01',
      sources: ['b'],
      confidence: 'low',
    });
  });

  test('is not mixed up between letters whose tasks have one number', () => {
    const [kia] = portal.tasks.filter(({ directive }) => directive.id === 'kia');
    if (!kia) throw new Error('the second letter has a task');
    expect(outcomesOfTask(portal, kia).map(({ id }) => id)).toEqual(['event-muon']);
  });
});

describe('rules of outcomes', () => {
  const rules = (some: Some) => told(checkOutcomes(smallRecords({ directives: TASKS, ...some })));
  const both = { a: { date: '2021-05', outcome: answers(['cv', 'nv-01'], ['cv', 'nv-02']) } };

  test('every task says what became of it, or that one looked in vain', () => {
    expect(rules({})).toEqual(['outcome-none at cv.tasks.0.id', 'outcome-none at cv.tasks.1.id']);
    expect(rules({ timeline: both })).toEqual([]);
    const sought = { not_found: { checked: '2026', looked_for: { vi: 'x' } } };
    expect(rules({ directives: { cv: { tasks: [task('nv-01', sought)] } } })).toEqual([]);
    const session = (state: string) => ({
      dialogues: {
        d: {
          states: [{ state }],
          relates: [
            { directive: 'cv', task: 'nv-01' },
            { directive: 'cv', task: 'nv-02' },
          ],
        },
      },
    });
    expect(rules(session('held'))).toEqual([]);
    expect(rules(session('announced'))).toHaveLength(2);
  });

  test('an outcome names tasks that are there, once, and none that are younger than it', () => {
    const of = (date: string | null, ...tasks: [string, string][]) =>
      rules({ timeline: { ...both, b: { date, outcome: answers(...tasks) } } });
    expect(of('2021-05', ['cv', 'nv-09'])).toEqual(['dialogue-task at b.outcome.tasks.0.task']);
    expect(of('2021-05', ['cv', 'nv-01'], ['cv', 'nv-01'])).toEqual(['outcome-twice at b.outcome.tasks.1.task']);
    expect(of('2021-01-31', ['cv', 'nv-01'])).toEqual(['outcome-early at b.outcome.tasks.0.directive']);
    expect(of('2021-02-01', ['cv', 'nv-01'])).toEqual([]);
    expect(of('2021', ['cv', 'nv-01'])).toEqual([]);
    expect(of(null, ['cv', 'nv-01'])).toEqual([]);
    expect(of('2021-05', ['gone', 'nv-01'])).toEqual([]);
    expect(rules({ timeline: both, documents: { d: { issued: '2020', outcome: answers(['cv', 'nv-01']) } } })).toEqual([
      'outcome-early at d.outcome.tasks.0.directive',
    ]);
  });

  test('a rank is one of its count, and there is one a year', () => {
    const ranks = (...rankings: object[]) => told(checkRankings(smallRecords({ timeline: { a: { rankings } } })));
    const one = { index: 'pci', year: 2021, rank: 63, of: 63 };
    expect(ranks(one, { ...one, year: 2022 }, { ...one, index: 'dti' })).toEqual([]);
    expect(ranks({ ...one, rank: 64 })).toEqual(['ranking-range at a.rankings.0.rank']);
    expect(ranks(one, one)).toEqual(['ranking-twice at a.rankings.1.year']);
  });
});

describe('ranks over the years', () => {
  const rank = (index: string, year: number, at: number) => ({ index, year, rank: at, of: 63 });
  const portal = smallPortal({
    terms: { pci: { forms: ['PCI'] }, dti: { forms: ['DTI'] } },
    timeline: {
      a: { date: '2022', rankings: [rank('pci', 2022, 27), rank('dti', 2022, 2)] },
      b: { date: '2019', rankings: [rank('pci', 2019, 14), rank('pci', 2018, 10)] },
      c: { date: '2024', rankings: [rank('dti', 2024, 1)] },
    },
  });

  test('are lines by index in the order of years, joined only where no year is missing', () => {
    const lines = rankLines(portal);
    expect(lines.map(({ index, points }) => [index.id, points.map(({ year }) => year)])).toEqual([
      ['pci', [2018, 2019, 2022]],
      ['dti', [2022, 2024]],
    ]);
    expect(lines.map(({ points }) => unbroken(points).map((run) => run.map(({ rank: at }) => at)))).toEqual([
      [[10, 14], [27]],
      [[2], [1]],
    ]);
    expect(unbroken([])).toEqual([]);
  });
});
