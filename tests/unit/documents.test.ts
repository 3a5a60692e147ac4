import { describe, expect, test } from 'vitest';
import Papa from 'papaparse';
import { toCsv } from '../../src/publish/data/shape/csv.ts';
import { documentYears, unknownDocuments } from '../../src/domain/documents/by-year.ts';
import { MATRIX_COLUMNS, matrixCells, matrixRecords } from '../../src/publish/data/matrix/matrix-records.ts';
import { mentionsIn } from '../../src/domain/documents/mentions.ts';
import { allDocuments, documentOf, relationsOf } from '../../src/domain/documents/relations.ts';
import { isOver } from '../../src/domain/documents/force.ts';
import { standingOf } from '../../src/domain/documents/standing.ts';
import { documentData } from '../../src/publish/linked-data/linked-data.ts';
import { matrixOf } from '../../src/domain/documents/matrix.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { assignmentsOf } from '../../src/domain/documents/responsibility.ts';
import { portalOf } from '../content/real-portal.ts';
import { ScratchPortal } from '../content/scratch-portal.ts';

const portal = portalOf('content');
const document = (id: string) => documentOf(portal, id) ?? expect.fail(`no document ${id}`);
const related = (id: string): string[] =>
  relationsOf(portal, document(id)).map(({ direction, kind, document: other }) => `${direction} ${kind} ${other.id}`);
const words = {
  type: 'Nghị định',
  addressOfDocument: (id: string) => ({ id: `https://vidu.example/${id}/`, url: `https://vidu.example/${id}/` }),
};

describe('relations', () => {
  test('are shown at both ends, though recorded at one', () => {
    expect(related('33-2021-nd-cp')).toEqual(['to implements 131-2020-qh14']);
    expect(related('131-2020-qh14')).toEqual(['from implements 33-2021-nd-cp']);
    expect(related('659-ubnd-kstt')).toEqual(['from asked-for-by ke-hoach-ubnd-2021-04']);
  });

  test('have as many derived ends as recorded ones', () => {
    const all = allDocuments(portal).flatMap((each) => relationsOf(portal, each));
    const written = allDocuments(portal).flatMap(({ relations }) => relations);
    expect(all.filter(({ direction }) => direction === 'from')).toHaveLength(written.length);
    expect(written.length).toBeGreaterThan(20);
  });

  test('become schema.org properties if there are any and the source is certain', () => {
    expect(documentData(portal, document('107-2021-nd-cp'), words)).toMatchObject({
      legislationChanges: [{ '@id': 'https://vidu.example/61-2018-nd-cp/' }],
    });
    expect(documentData(portal, document('2393-qd-ubnd'), words)).toMatchObject({
      isBasedOn: [{ '@id': 'https://vidu.example/17-nq-cp/' }, { '@id': 'https://vidu.example/749-qd-ttg/' }],
    });
    // The replacement of 61/2018/NĐ-CP is uncertain, so the linked data omits it.
    expect(documentData(portal, document('118-2025-nd-cp'), words)).toMatchObject({
      legislationChanges: [{ '@id': 'https://vidu.example/42-2022-nd-cp/' }],
    });
    expect(documentData(portal, document('43-2011-nd-cp'), words)).toMatchObject({
      legislationLegalForce: 'https://schema.org/NotInForce',
    });
    expect(documentData(portal, document('61-2018-nd-cp'), words)).not.toHaveProperty('legislationLegalForce');
  });
});

describe('the force of a document over time', () => {
  const turns = (id: string): string[] =>
    standingOf(portal, document(id)).map(({ kind, date, by }) => [kind, date, by?.id].filter(Boolean).join(' '));

  test('follows the sources, in order', () => {
    expect(turns('61-2018-nd-cp')).toEqual([
      'in-force 2018-06-21',
      'amended 107-2021-nd-cp',
      'replaced 118-2025-nd-cp',
    ]);
    expect(turns('1685-nq-ubtvqh15')).toEqual(['in-force 2025-07-01']);
    expect(turns('63-2010-nd-cp')).toEqual([
      'in-force 2010-10-14',
      'amended 2013-07-01 48-2013-nd-cp',
      'amended 2017-09-25 92-2017-nd-cp',
    ]);
  });

  test('is empty without sources', () => {
    expect(turns('392-qd-ubnd')).toEqual([]);
  });

  test('ends with a certain replacement, not with an unverified one', () => {
    expect(isOver(portal, document('54-2017-qh14'))).toBe(true);
    expect(isOver(portal, document('61-2018-nd-cp'))).toBe(false);
  });

  test('ends with its own expiry, after its effective date', () => {
    const scratch = new ScratchPortal();
    scratch.edit(
      'documents/1-nq-hd.yaml',
      /$/u,
      'effective: "1999-01-01"\nexpired: { date: "1999-06", sources: [bao-vi-du], confidence: high }\n',
    );
    const small = portalOf(scratch.folder);
    scratch.delete();
    const own = getOrThrow(small.documents, '1-nq-hd');
    expect(standingOf(small, own).map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'in-force 1999-01-01',
      'expired 1999-06',
    ]);
    expect(isOver(small, own)).toBe(true);
  });
});

describe('mentions', () => {
  const mentions = mentionsIn(portal);
  const refs = (id: string): string[] => (mentions.get(id) ?? []).map(({ ref }) => ref);

  test('are found by link fields and by symbols in any text', () => {
    expect(refs('07-nq-hdnd')).toContain('change:2025-03-01-so-xay-dung');
    expect(refs('168-2002-qd-ttg')).toContain('agency:so-quy-hoach-kien-truc');
    expect(refs('33-2021-nd-cp')).toEqual(['event:2021-04-07-trien-khai-nghi-dinh-33']);
    expect(refs('131-2020-qh14')).toContain('document:33-2021-nd-cp');
    expect(refs('42-2022-nd-cp')).toEqual(['level:toan-trinh', 'level:mot-phan']);
    expect(refs('659-ubnd-kstt')).toContain('page:about');
    expect(refs('1685-nq-ubtvqh15').filter((ref) => ref.startsWith('commune:'))).toHaveLength(portal.communes.size);
  });

  test('contain an entry once, and never the document itself', () => {
    for (const { id } of allDocuments(portal)) {
      expect(new Set(refs(id)).size).toBe(refs(id).length);
      expect(refs(id)).not.toContain(`document:${id}`);
      expect(refs(id)).not.toContain(`directive:${id}`);
    }
  });

  test('include decisions of services and quotations of tasks', () => {
    const scratch = new ScratchPortal();
    scratch.edit(
      'directives/7-ub.yaml',
      '    role: implement',
      '    role: implement\n    reading: { vi: "Theo Nghị quyết 1/NQ-HĐ" }',
    );
    const small = portalOf(scratch.folder);
    scratch.delete();
    expect(mentionsIn(small).get('1-nq-hd')).toEqual([{ group: 'task', ref: 'task:7-ub#nv-01' }]);
    const service = { ...[...portal.services.values()][0], decision: '392/QĐ-UBND' } as never;
    const spoken = mentionsIn({ ...portal, services: new Map([['x', service]]) });
    expect(spoken.get('392-qd-ubnd')?.map(({ group }) => group)).toContain('service');
  });
});

describe('documents by time', () => {
  test('are listed by year, oldest first, without omissions', () => {
    const years = documentYears(portal);
    const dated = [...portal.documents.values()].filter(({ issued }) => issued !== null);
    expect(years.flatMap(({ marks }) => marks)).toHaveLength(dated.length);
    expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted((a, b) => a - b));
    expect(years[0]?.marks[0]?.document?.id).toBe('168-2002-qd-ttg');
  });

  test('are otherwise listed as unknown', () => {
    const { undated, unnumbered } = unknownDocuments(portal);
    expect(undated.map(({ id }) => id)).toContain('659-ubnd-kstt');
    expect(unnumbered.map(({ id }) => id)).toEqual(['ke-hoach-ubnd-2021-04', 'nghi-quyet-hdnd-2025-09']);
  });
});

describe('the matrix as data', () => {
  const directive = getOrThrow(portal.directives, '659-ubnd-kstt');
  const records = matrixRecords(portal, directive, (task, locale) => `/${locale}/#${task}`);
  const csv = Papa.parse<Record<string, string>>(toCsv(MATRIX_COLUMNS, records.map(matrixCells)), {
    header: true,
    skipEmptyLines: true,
  });
  const of = (involvement: string) => csv.data.filter((row) => row.involvement === involvement);

  test('has one row per task and body of the domain, and per member without a page', () => {
    expect(csv.errors).toEqual([]);
    expect(csv.data).toHaveLength(records.length);
    const assignments = [...portal.agencies.keys()].flatMap((id) =>
      assignmentsOf(portal, id).filter(({ task }) => task.directive.id === directive.id),
    );
    const unnamed = directive.tasks.flatMap(({ assignees }) =>
      assignees.flatMap((id) => getOrThrow(portal.agencies, id).members.filter(({ agency }) => agency === undefined)),
    );
    expect(csv.data.filter((row) => row.body !== '')).toHaveLength(assignments.length);
    expect(csv.data.filter((row) => row.body === '')).toHaveLength(unnamed.length);
    const matrix = matrixOf(portal, [directive]);
    expect(of('named').length + of('coordination').length).toBe(matrix.cells.length);
    expect(new Set(csv.data.map((row) => row.task)).size).toBe(matrix.tasks.length);
  });

  test('contains role, basis, collective, programmes, current successor and address of the task', () => {
    expect(csv.data.find((row) => row.task === 'nv-12' && row.body === 'so-ke-hoach-va-dau-tu')).toMatchObject({
      involvement: 'named',
      role: 'advise',
      basis: 'text',
      through: '',
      programmes: 'pci; cai-thien-moi-truong-dau-tu',
      state: 'lives',
      today: 'so-tai-chinh',
      page_vi: '/vi/#nv-12',
      page_en: '/en/#nv-12',
    });
    expect(csv.data.find((row) => row.task === 'nv-01' && row.body === 'so-noi-vu')).toMatchObject({
      involvement: 'member',
      role: 'implement',
      basis: 'reading',
      through: 'cac-so-ban-nganh',
    });
    expect(csv.data.find((row) => row.task === 'nv-12' && row.body === 'cac-so-ban-nganh')).toMatchObject({
      involvement: 'coordination',
      role: '',
    });
    expect(csv.data.find((row) => row.task === 'nv-21')?.basis).toBe('reading');
  });

  test('leads from every body that ended to a district, or to who has its work; each row has an id of its own', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(
      records.filter(({ state, work, work_communes: units }) => state === 'ended' && units.length + work.length === 0),
    ).toEqual([]);
    const member = records.find(({ id }) => id.endsWith('/ubnd-quan-huyen/quan-3'));
    expect(member).toMatchObject({ body: null, district: 'quan-3', state: 'ended', through: 'ubnd-quan-huyen' });
    expect(member?.work_communes).toEqual(['27139', '27142', '27154']);
    const city = records.find(({ body }) => body === 'ubnd-tp-thu-duc');
    expect(city).toMatchObject({ district: 'thu-duc', state: 'ended' });
    const all = records.find(({ body }) => body === 'ubnd-quan-huyen');
    expect(all?.district).toBeNull();
    expect(all?.work_communes).toContain('27139');
    const known = records.filter(
      ({ today, work, work_communes: units }) => today.length + work.length + units.length > 0,
    );
    expect(records.filter((row) => !known.includes(row)).map(({ body }) => body)).toEqual([]);
  });

  test('keeps parallel lists of a row aligned', () => {
    for (const { today, today_vi: names, today_seen: seen, today_confidence: sure } of records) {
      expect(new Set([today.length, names.length, seen.length, sure.length]).size).toBe(1);
    }
  });
});
