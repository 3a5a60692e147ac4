import { beforeEach, describe, expect, test } from 'vitest';
import { cellId, matrixOf } from '../../../src/domain/documents/matrix.ts';
import { readBeside } from '../../../src/domain/documents/reading.ts';
import {
  assignmentsOf,
  byInvolvement,
  collectivesOf,
  tasksOfProgramme,
} from '../../../src/domain/documents/responsibility.ts';
import { getOrThrow, type Portal } from '../../../src/domain/portal.ts';
import { smallPortal } from './small-portal.ts';

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

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
  let portal: Portal;
  beforeEach(() => {
    portal = smallPortal({
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
    const { tasks, agencies, cells } = matrixOf(portal, [getOrThrow(portal.directives, 'cv')]);
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
  let portal: Portal;
  beforeEach(() => {
    portal = smallPortal({
      directives: {
        cv: { tasks: Object.entries(quotes).map(([id, quote]) => ({ id, quote: quote.replace('  ', ' ') })) },
        khac: { tasks: [{ id: 'nv-09', quote: 'Kính gửi' }] },
      },
      texts: { t: { translations: [] } },
      markdown: {
        'texts/t': 'Kính gửi các sở.\n\nTổ chức đối thoại định kỳ hằng quý, báo cáo.\n\n \n\nbáo cáo đối thoại định kỳ',
      },
    });
  });
  const read = () => readBeside(getOrThrow(portal.texts, 't'), getOrThrow(portal.directives, 'cv'), portal.tasks);

  test('has its paragraphs numbered, each task once, at the first that quotes it', () => {
    expect(read().map(({ number, tasks }) => [number, idsOf(tasks)])).toEqual([
      [1, []],
      [2, ['nv-01', 'nv-02', 'nv-03']],
      [3, []],
    ]);
  });

  test('is cut where tasks quote it; of two that overlap the earlier one is marked', () => {
    expect(read().map(({ passages }) => passages)).toEqual([
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
      texts: { t: { translations: [] } },
      markdown: { 'texts/t': 'một hai' },
    });
    const [first] = readBeside(getOrThrow(whole.texts, 't'), getOrThrow(whole.directives, 'cv'), whole.tasks);
    expect(first?.passages).toEqual([{ text: 'một', task: 'a' }, { text: ' ' }, { text: 'hai', task: 'b' }]);
  });
});
