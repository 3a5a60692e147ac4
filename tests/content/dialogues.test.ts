import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agenda, highlights, yearOnRecord } from '../../src/domain/dialogues/agenda.ts';
import { bodyLists, hasDialogues, quarterLists, sessionPages } from '../../src/domain/dialogues/listing.ts';
import { bearersOf, obligationsOf, quartersOf, windowOf, windowTable } from '../../src/domain/dialogues/obligations.ts';
import { sessions, sessionsOfTask } from '../../src/domain/dialogues/schedule.ts';
import { countWindows, foldTable, obligationOfTask } from '../../src/domain/dialogues/window-table.ts';
import { getOrThrow, type Portal } from '../../src/domain/portal.ts';
import { ribbonMarks, sessionMarks } from '../../src/domain/documents/ribbon.ts';
import { portalOf } from './real-portal.ts';
import { ScratchPortal, SECOND_PORTAL } from './scratch-portal.ts';

const session = (title: string, host: string, state: string, date: string, starts: string, task?: string): string =>
  `title:
  vi: "${title}"
form: dialogue
hosts:
  - agency: ${host}
${task === undefined ? '' : `relates:\n  - directive: 7-ub\n    task: ${task}\n    reading:\n      vi: "Đúng việc"\n`}states:
  - state: ${state}
    date: "${date}"
    starts: "${starts}"
    sources: [bao-vi-du]
    confidence: high
`;
const check = (quarter: string, found: string, date: string): string => `  - agency: phong-cay-xanh
    quarter: "${quarter}"
    found: ${found}
    date: "${date}"
    where:
      vi: "Báo Ví Dụ"
    sources: [bao-vi-du]
    confidence: high
`;

/** The second portal with a duty of two bodies, lookups, and sessions of every kind. */
class TownTalks extends ScratchPortal {
  constructor() {
    super();
    this.write(
      'obligations/hang-quy.yaml',
      `directive: 7-ub
task: nv-01
with:
  vi: "doanh nghiệp"
every: quarter
how_often:
  vi: "hàng quý"
checks:
${check('1999-Q2', 'nothing', '1999-07-01')}${check('1999-Q3', 'nothing', '1999-10-01')}${check('1999-Q3', 'not-held', '1999-11-01')}sources: [bao-vi-du]
confidence: high
`,
    );
    this.edit('directives/7-ub.yaml', 'assignees: [phong-cay-xanh]', 'assignees: [phong-cay-xanh, uy-ban]');
    const entries = {
      'tra-loi': session('Trả lời', 'phong-cay-xanh', 'held', '1999-02-20', '1999-02-20', 'nv-01'),
      khac: session('Khác', 'phong-cay-xanh', 'held', '1999-03-01', '1999-03-01'),
      'quy-tu': session('Quý tư', 'phong-cay-xanh', 'announced', '1999-11-01', '1999-12-24'),
      'sap-toi': session('Sắp tới', 'uy-ban', 'announced', '2000-01-10', '2000-02-01'),
      'xa-hon': session('Xa hơn', 'uy-ban', 'expected', '2000-01-10', '2000-Q3'),
    };
    for (const [id, text] of Object.entries(entries)) this.write(`dialogues/${id}.yaml`, text);
    this.edit(
      'ids.txt',
      /$/u,
      Object.keys(entries)
        .map((id) => `dialogue:${id}\n`)
        .join(''),
    );
  }
}

const town = new TownTalks();
let portal: Portal;
beforeAll(() => {
  expect(town.report('en')).not.toMatch(/yaml:\d/u);
  portal = portalOf(town.folder);
});
afterAll(() => {
  town.delete();
});
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

test('separates upcoming from past sessions; an expected session whose day has passed is not upcoming', () => {
  expect(ids(agenda(portal).coming)).toEqual(['sap-toi', 'xa-hon']);
  expect(ids(agenda(portal).past)).toEqual(['quy-tu', 'khac', 'tra-loi']);
  expect(sessions(portal).find(({ id }) => id === 'quy-tu')?.standing).toBe('unreported');
  expect(highlights(portal, 1)).toMatchObject({ of: 'coming', sessions: [{ id: 'sap-toi' }] });
  expect(yearOnRecord(portal, 1999)).toEqual({ sessions: 3, announced: 1 });
  expect(yearOnRecord(portal, 1998)).toEqual({ sessions: 0, announced: 0 });
});

test('quarters have a page if they have a session or a duty, and so do bodies', () => {
  expect(quarterLists(portal).map(({ id, sessions: own }) => [id, own.length])).toEqual([
    ['1999-Q1', 2],
    ['1999-Q2', 0],
    ['1999-Q3', 0],
    ['1999-Q4', 1],
    ['2000-Q1', 1],
    ['2000-Q3', 1],
  ]);
  expect(ids(bodyLists(portal))).toEqual(['phong-cay-xanh', 'uy-ban']);
  expect(sessionPages('1999-Q2', []).map(({ path }) => path)).toEqual(['1999-q2']);
  const many = Array.from({ length: 26 }, () => sessions(portal)[0]).flatMap((each) => each ?? []);
  expect(sessionPages('2000-Q1', many).map(({ path }) => path)).toEqual(['2000-q1', '2000-q1/2']);
});

describe('the windows of a duty', () => {
  const duty = () => getOrThrow(portal.obligations, 'hang-quy');

  test('state what is known about a body and a quarter', () => {
    const window = (agency: string, quarter: string) => windowOf(portal, duty(), agency, quarter);
    expect(window('phong-cay-xanh', '1999-Q1')).toMatchObject({
      state: 'session',
      sessions: [{ id: 'tra-loi' }],
      others: [{ id: 'khac' }],
    });
    expect(window('phong-cay-xanh', '1999-Q2').state).toBe('nothing');
    expect(window('phong-cay-xanh', '1999-Q3'), 'the newest look counts').toMatchObject({
      state: 'not-held',
      check: { date: '1999-11-01' },
    });
    expect(window('phong-cay-xanh', '1999-Q4'), 'a session that is not read as an answer is none').toMatchObject({
      state: 'not-looked-up',
      others: [{ id: 'quy-tu' }],
    });
    expect(window('uy-ban', '1999-Q1')).toEqual({
      quarter: '1999-Q1',
      state: 'not-looked-up',
      sessions: [],
      others: [],
    });
  });

  test('cover the theme’s year and every named body', () => {
    expect(quartersOf(portal, duty())).toEqual(['1999-Q1', '1999-Q2', '1999-Q3', '1999-Q4']);
    expect(bearersOf(portal, duty()).map(({ agency }) => agency?.id)).toEqual(['phong-cay-xanh', 'uy-ban']);
    expect(ids(obligationsOf(portal, 'uy-ban'))).toEqual(['hang-quy']);
    const [task] = portal.tasks;
    expect(task && obligationOfTask(portal, task)?.id).toBe('hang-quy');
    expect(ids(sessionsOfTask(portal, '7-ub', 'nv-01'))).toEqual(['tra-loi']);
  });

  test('are counted, and bodies without known results are grouped', () => {
    const rows = windowTable(portal, duty());
    expect(countWindows(rows)).toEqual([
      { state: 'session', count: 1 },
      { state: 'not-held', count: 1 },
      { state: 'nothing', count: 1 },
      { state: 'not-looked-up', count: 5 },
    ]);
    const { detailed, uniform } = foldTable(rows);
    expect(detailed.map(({ bearer }) => bearer.agency?.id)).toEqual(['phong-cay-xanh']);
    expect(uniform.map(({ state, rows: own }) => [state, own.map(({ bearer }) => bearer.agency?.id)])).toEqual([
      ['not-looked-up', ['uy-ban']],
    ]);
  });
});

test('sessions are part of the timeline of their year', () => {
  expect(sessionMarks(portal, 1999).map(({ id, date }) => [id, date])).toEqual([
    ['dialogue-tra-loi', '1999-02-20'],
    ['dialogue-khac', '1999-03-01'],
    ['dialogue-quy-tu', '1999-12-24'],
  ]);
  expect(ribbonMarks(portal, 1999).map(({ kind }) => kind)).toEqual(['theme', 'dialogue', 'dialogue', 'dialogue']);
});

test('a portal without dialogues has no sections about them', () => {
  const quiet = portalOf(SECOND_PORTAL);
  expect(hasDialogues(quiet)).toBe(false);
  expect([quarterLists(quiet), bodyLists(quiet), sessionMarks(quiet, 1999)]).toEqual([[], [], []]);
});
