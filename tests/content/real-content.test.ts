import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getOrThrow } from '../../src/domain/portal.ts';
import { assignmentsOf } from '../../src/domain/documents/responsibility.ts';
import { outcomesOf, outcomesOfTask } from '../../src/domain/outcomes/outcomes.ts';
import { standsIn } from '../../src/domain/text/verbatim.ts';
import { formatReport } from '../../src/reader/messages/report.ts';
import { CITED_FIELDS, SOURCE_KINDS } from '../../src/schema/site/source.ts';
import { portalOf, validationOf } from './real-portal.ts';

const { records, problems, files } = validationOf('content');
const portal = portalOf('content');
const letter = getOrThrow(portal.directives, '659-ubnd-kstt');

test('the content is valid', () => {
  expect(formatReport(problems, files, 'en', 'content')).toMatch(/0 problems\.$/u);
});

describe('letter 659', () => {
  test('has 22 tasks, numbered consecutively', () => {
    const expected = Array.from({ length: 22 }, (_unused, index) => `nv-${String(index + 1).padStart(2, '0')}`);
    expect(letter.tasks.map(({ id }) => id)).toEqual(expected);
  });

  test.each(letter.tasks.map((task) => [task.id, task] as const))(
    '%s stands word for word in the stored article',
    (_id, task) => {
      expect(standsIn(task.quote, readFileSync('content/texts/bai-bao-659.md', 'utf8'))).toBe(true);
    },
  );

  test('is an official letter without a known date, signatory or original', () => {
    expect(letter).toMatchObject({ type: 'cong-van', symbol: '659/UBND-KSTT', issued: null, original_url: 'unknown' });
    expect(letter.issued_between).toEqual(['2021-01-10', '2021-04-18']);
    expect(letter).not.toHaveProperty('signatory');
  });

  test('keeps the misprint of the article and marks it', () => {
    const [task] = letter.tasks.filter(({ misprints }) => misprints.length > 0);
    expect(task?.id).toBe('nv-06');
    expect(task?.quote).toContain('chuyến đổi số');
  });
});

describe('letter 2538', () => {
  const second = getOrThrow(portal.directives, '2538-ubnd-kstt');

  test('is known from the press only, in English, without its day', () => {
    expect(second).toMatchObject({
      type: 'cong-van',
      symbol: '2538/UBND-KSTT',
      issued: '2021',
      original_url: 'unknown',
    });
    expect(getOrThrow(portal.texts, second.text).language).toBe('en');
    expect(second).not.toHaveProperty('signatory');
    const text = readFileSync('content/texts/bai-bao-2538.md', 'utf8');
    expect(second.tasks.filter(({ quote }) => !standsIn(quote, text))).toEqual([]);
  });

  test('stands after the letter that set the theme in motion', () => {
    expect([...portal.directives.keys()]).toEqual([letter.id, second.id]);
  });
});

test('every task of both letters has an outcome, or says when and for what one looked in vain', () => {
  expect(portal.tasks).toHaveLength(28);
  const silent = portal.tasks.filter((task) => outcomesOfTask(portal, task).length === 0);
  expect(silent.filter(({ not_found: sought }) => sought === undefined)).toEqual([]);
  expect(outcomesOf(portal).filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test('a department has the eleven tasks given to all bodies, besides its own', () => {
  const ways = (id: string, of = letter.id) =>
    Object.groupBy(
      assignmentsOf(portal, id).filter(({ task }) => task.directive.id === of),
      ({ involvement }) => involvement,
    );
  expect(ways('so-noi-vu').named?.map(({ task }) => task.id)).toEqual(['nv-18', 'nv-19', 'nv-20', 'nv-21', 'nv-22']);
  expect(ways('so-noi-vu').member).toHaveLength(11);
  expect(ways('so-ke-hoach-va-dau-tu').named?.map(({ task }) => task.id)).toEqual(['nv-12', 'nv-13', 'nv-14', 'nv-15']);
  expect(assignmentsOf(portal, 'so-an-toan-thuc-pham')).toEqual([]);
  expect(ways('so-noi-vu', '2538-ubnd-kstt').member).toHaveLength(3);
  expect(ways('van-phong-ubnd', '2538-ubnd-kstt').named?.map(({ task }) => task.id)).toEqual([
    'nv-04',
    'nv-05',
    'nv-06',
  ]);
});

test('there are 16 programmes, each with at least one task', () => {
  expect(portal.programmes.size).toBe(16);
  expect(
    [...portal.programmes.keys()].filter((id) => !portal.tasks.some((task) => task.programmes.includes(id))),
  ).toEqual([]);
});

test('a source says who published what, when and in which language, or what was tried', () => {
  const all = [...records.sources.values()];
  const known = {
    ...Object.fromEntries(CITED_FIELDS.map((field) => [field, all.filter((source) => source[field]).length])),
    kind: all.filter(({ kind }) => SOURCE_KINDS.includes(kind)).length,
    language: all.filter(({ language }) => language !== 'other').length,
  };
  const counts = Object.entries(known).map(([field, count]) => `${field} ${count} known, ${all.length - count} not`);
  console.info(`${all.length} sources: ${counts.join('; ')}`);
  const silent = all.filter((source) => CITED_FIELDS.some((field) => !source[field] && !source.unknown?.[field]));
  expect(silent).toEqual([]);
  // Most can be named by their publisher; a new source without one is the exception.
  expect(all.filter(({ publisher }) => publisher !== undefined).length).toBeGreaterThan(all.length * 0.8);
});

test('every published source is cited', () => {
  const citing = Object.entries(records).flatMap(([name, entries]): unknown[] =>
    name === 'sources' || !(entries instanceof Map) ? [] : [...(entries as ReadonlyMap<string, unknown>).values()],
  );
  const text = JSON.stringify(citing);
  expect([...portal.sources.keys()].filter((id) => !text.includes(`"${id}"`))).toEqual([]);
});
