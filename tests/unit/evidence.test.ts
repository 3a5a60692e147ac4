import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROUTES } from '../../src/i18n/addresses/routes.ts';
import { formatDate } from '../../src/i18n/language/dates.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { CRITERIA } from '../evidence/criteria.ts';
import { readEvidence, type TypeEvidence } from '../evidence/evidence.ts';
import { writtenTables } from '../evidence/readme.ts';
import { staleTypes } from '../evidence/stale.ts';
import { rulesFor, standingOf, standings, type Standing } from '../evidence/standing.ts';
import { tablesOf } from '../evidence/table.ts';
import { isQuick } from '../mode.ts';

const evidence = readEvidence();
const TYPES = [...Object.keys(ROUTES), '404'];
const standing = standings(evidence.types);
const numbersThat = (...how: readonly Standing[]): string[] =>
  [...standing].flatMap(([number, each]) => (how.includes(each) ? [number] : []));

describe('the evidence of accessibility', () => {
  test('is about every criterion of WCAG 2.2 at levels A and AA', () => {
    const levels = Object.values(CRITERIA).map(({ level }) => level);
    expect([levels.filter((level) => level === 'A').length, levels.length]).toEqual([31, 55]);
  });

  test('has no fault, and every check of a criterion looked at every type of page', () => {
    for (const [type, { checks }] of Object.entries(evidence.types)) {
      expect(Object.values(checks).flat(), type).toEqual([]);
      const wanted = Object.values(CRITERIA).flatMap((criterion) => criterion.checks ?? []);
      expect(
        wanted.filter((check) => !(check in checks)),
        type,
      ).toEqual([]);
    }
  });

  test('names only tests that exist', () => {
    const gone = Object.values(CRITERIA)
      .flatMap(({ tests = [] }) => tests)
      .filter(
        ([file, title]) =>
          !existsSync(join('tests', file)) || !readFileSync(join('tests', file), 'utf8').includes(title),
      );
    expect(gone).toEqual([]);
  });

  test('says of each criterion what tests it, what it is about, or what nobody judged', () => {
    const silent = Object.entries(CRITERIA).filter(
      ([number, { checks, tests, about, unread }]) =>
        !checks && !tests && about === undefined && unread === undefined && rulesFor(number).size === 0,
    );
    expect(silent).toEqual([]);
  });

  test('is what its table shows', () => {
    // The formatter aligns columns by its own count of widths.
    const plain = (text: string): string => text.replaceAll(/ +|-{2,}/gu, ' ');
    expect(plain(writtenTables())).toBe(plain(tablesOf(evidence)));
  });

  test.skipIf(isQuick)(
    'is of the pages as they are, seen with the pinned tools: else npm run evidence -- --stale',
    () => {
      expect(Object.keys(evidence.types).sort()).toEqual(TYPES.sort());
      expect(staleTypes(evidence, TYPES)).toEqual([]);
    },
  );
});

test('a criterion fails by its check or its rule of axe, is no more than part where a person must judge or axe could not, and absent where there is nothing', () => {
  const seen: TypeEvidence = {
    ...{ date: '2026-01-02', made: '', pages: ['/a/'], undecided: [] },
    checks: { axe: [], keyboard: [], narrow: [], 'forced colours': [] },
    judged: ['color-contrast', 'image-alt'],
    has: ['1.1.1', '1.3.3', '1.4.3', '1.4.10', '2.1.2'],
  };
  const shown = (type: TypeEvidence): string[] =>
    Object.keys(CRITERIA).map((number) => `${number} ${standingOf(number, type)}`);
  expect(shown(seen)).toEqual(
    expect.arrayContaining([
      '1.1.1 part',
      '1.2.1 absent',
      '1.3.3 untested',
      '1.4.3 tested',
      '1.4.10 tested',
      '2.1.2 tested',
    ]),
  );
  const broken = {
    ...seen,
    checks: { ...seen.checks, axe: ['/a/: color-contrast: <p>'], keyboard: ['/a/: “x” is covered'] },
  };
  expect(shown(broken)).toEqual(expect.arrayContaining(['1.4.3 fails', '1.4.10 tested', '2.1.2 fails']));
  expect(shown({ ...seen, undecided: ['color-contrast'] })).toContain('1.4.3 part');
  expect(standings({ seen, broken }).get('1.4.3')).toBe('fails');
});

describe.each(LOCALES)('the statement of accessibility (%s)', (locale) => {
  const statement = readFileSync(`content/pages/accessibility.${locale}.md`, 'utf8');
  /** The criteria that a line names, by what the line begins with. */
  const named = (part: number): string[] =>
    [...(statement.split('\n## ')[part] ?? '').matchAll(/\b\d\.\d\.\d+\b/gu)].map(([number]) => number);

  test('claims no more than the evidence: the criteria tested in full, in part, without anything to test, and untested', () => {
    expect({ full: named(1), part: named(2), absent: named(3), untested: named(4) }).toEqual({
      full: numbersThat('tested'),
      part: numbersThat('part'),
      absent: numbersThat('absent'),
      untested: numbersThat('untested', 'fails'),
    });
  });

  test('is dated by the oldest evidence', () => {
    const oldest =
      Object.values(evidence.types)
        .map(({ date }) => date)
        .sort()[0] ?? '';
    expect(statement).toContain(formatDate(oldest, locale));
  });
});
