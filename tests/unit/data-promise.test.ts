import { describe, expect, test } from 'vitest';
import { CHANGED_SHAPE } from '../../src/publish/data/rows/changed-entry.ts';
import { MATRIX_SHAPE } from '../../src/publish/data/matrix/matrix-table.ts';
import { tableShapes } from '../../src/publish/data/sides/shapes.ts';
import { changeDaySchema } from '../../src/publish/data/catalog/changes-schema.ts';
import { fieldsOf } from '../../src/publish/data/shape/fields.ts';
import { quotedIn } from '../../src/publish/data/shape/licence.ts';
import type { DatasetName } from '../../src/publish/data/shape/names.ts';
import { issuedOn, modifiedOn, RELEASES } from '../../src/publish/data/shape/releases.ts';
import { brokenPromises, promised, withAdditions } from '../../src/publish/data/catalog/promise.ts';
import { addressesOfRef } from '../../src/i18n/addresses/urls.ts';
import recorded from '../fixtures/data-v1.json' with { type: 'json' };

const tables = tableShapes((ref) => addressesOfRef(ref, 2021));
const shapes = [
  ...tables.map(({ name, fields }) => [name, fields] as const),
  ['matrix', MATRIX_SHAPE.fields] as const,
  ['changes', fieldsOf(changeDaySchema)] as const,
  [CHANGED_SHAPE.name, CHANGED_SHAPE.fields] as const,
];
const present = promised(shapes);

describe('within v1', () => {
  test('no field was removed or changed', () => {
    expect(brokenPromises(recorded, present)).toEqual([]);
  });

  test('additions are recorded: `npx vitest run -c tests/vitest.config.ts data-promise -u`', async () => {
    const text = `${JSON.stringify(withAdditions(recorded, present), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../fixtures/data-v1.json');
  });
});

test('violations are reported with location and fix', () => {
  const before = {
    books: { id: 'string', title: 'string', pages: 'integer', note: 'string, optional' },
    shelves: { id: 'string' },
  };
  const now = { books: { id: 'string', pages: 'string', note: 'string', title: 'string, optional', more: 'string' } };
  expect(brokenPromises(before, now)).toMatchInlineSnapshot(`
    [
      "books: “title” was “string” and is “string, optional”. Keep it as it was, and add a new field beside it; another form needs a new version (/data/v2/).",
      "books: “pages” was “integer” and is “string”. Keep it as it was, and add a new field beside it; another form needs a new version (/data/v2/).",
      "shelves: the dataset is gone. Keep it as it was, and add a new field beside it; another form needs a new version (/data/v2/).",
    ]
  `);
  expect(brokenPromises({ books: { id: 'string' } }, now)).toEqual([]);
  expect(brokenPromises({ books: { lost: 'string' } }, now)).toMatchInlineSnapshot(`
    [
      "books: “lost” (string) is gone. Keep it as it was, and add a new field beside it; another form needs a new version (/data/v2/).",
    ]
  `);
});

test('every field has a description', () => {
  const silent = shapes.flatMap(([name, fields]) =>
    fields.filter(({ lines }) => lines.length === 0).map(({ path }) => `${name}: ${path}`),
  );
  expect(silent).toEqual([]);
});

test('fields with quotations exist', () => {
  const unknown = shapes.flatMap(([name, fields]) =>
    quotedIn(name as DatasetName)
      .filter((quoted) => !fields.some(({ path }) => path === quoted))
      .map((path) => `${name}: ${path}`),
  );
  expect(unknown).toEqual([]);
});

test('every field came with a release: name what is missing in src/publish/data/shape/releases.json', () => {
  const told = RELEASES.flatMap(({ added }) =>
    Object.entries(added).flatMap(([name, fields]) => fields.map((path) => `${name} ${path}`)),
  );
  const there = shapes.flatMap(([name, fields]) => fields.map(({ path }) => `${name} ${path}`));
  expect(told.toSorted()).toEqual([...new Set(told)].sort());
  expect(there.filter((field) => !told.includes(field))).toEqual([]);
  expect(told.filter((field) => !there.includes(field))).toEqual([]);
});

test('releases stand newest first, and only add', () => {
  expect(RELEASES.map(({ version }) => version)).toEqual(
    RELEASES.map((_, index) => `1.${RELEASES.length - 1 - index}.0`),
  );
  expect(RELEASES.map(({ date }) => date)).toEqual(
    RELEASES.map(({ date }) => date)
      .toSorted()
      .reverse(),
  );
});

test('names of tables are unique, and foreign keys lead to keys of tables', () => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  expect(byName.size).toBe(tables.length);
  const lost = [...tables, { name: 'matrix', ...MATRIX_SHAPE }].flatMap(({ name, columns, foreignKeys }) =>
    foreignKeys
      .filter(
        ({ column, table, key }) => byName.get(table)?.key !== key || !columns.some(({ path }) => path === column),
      )
      .map(({ column, table }) => `${name}.${column} → ${table}`),
  );
  expect(lost).toEqual([]);
});

test('nothing was issued after it was last modified', () => {
  for (const name of [undefined, ...shapes.map(([shape]) => shape), 'matrix-x']) {
    expect(issuedOn(name) <= modifiedOn(name, '2000-01-01'), name).toBe(true);
    expect(modifiedOn(name, '2999-01-01')).toBe('2999-01-01');
  }
  expect(modifiedOn(undefined, '2000-01-01')).toBe(RELEASES[0]?.date);
});
