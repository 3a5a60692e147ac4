import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';
import { sideLists, sideShape } from '../../../src/publish/data/sides/side-tables.ts';
import { restored } from '../../../src/publish/data/shape/csv.ts';
import { shapeOf } from '../../../src/publish/data/tables/dataset.ts';
import { itemSchema } from '../../../src/publish/data/tables/item-schemas.ts';
import { DATASET_NAMES } from '../../../src/publish/data/shape/names.ts';
import { addressesOfRef } from '../../../src/i18n/addresses/urls.ts';
import { portalOf } from '../../content/real-portal.ts';
import profile from '../../fixtures/datapackage-2.0.json' with { type: 'json' };
import { filesOf } from '../built-site.ts';
import { jsonOf, read, rowsOf } from './reading.ts';

const dist = inject('dist');
const portal = portalOf(inject('content'));

test('side tables hold every element of every list', () => {
  const elements = (name: string, path: string): unknown[] =>
    path
      .split('[].')
      .reduce<unknown[]>(
        (around, keys) =>
          around.flatMap(
            (item) =>
              (keys
                .split('.')
                .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], item) ??
                []) as unknown[],
          ),
        [...jsonOf(name).items],
      );
  const pageOf = (ref: string) => addressesOfRef(ref, portal.theme.year);
  let compared = 0;
  for (const name of DATASET_NAMES) {
    const { fields } = shapeOf(name, itemSchema(name, pageOf));
    for (const list of sideLists(name, fields)) {
      const { name: side, columns } = sideShape({ name, fields }, list);
      const { data, meta } = rowsOf(side);
      expect(meta.fields).toEqual(columns.map(({ path }) => path));
      const found = elements(name, list.path);
      expect(data, side).toHaveLength(found.length);
      if (columns.some(({ path }) => path === 'value'))
        expect(data.map((row) => restored(row.value ?? ''))).toEqual(
          // An element may be one value, or have a field of that name.
          found.map((one) => String(typeof one === 'object' ? (one as { value: unknown }).value : one)),
        );
      compared += found.length;
    }
  }
  expect(compared).toBeGreaterThan(1_000);
  expect(rowsOf('agencies-members').data.find(({ agency }) => agency !== '')).toMatchObject({ position: '1' });
});

describe('the data package', () => {
  // The profile uses formats for editors only.
  const isPackage = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats(isPackage);
  const given = JSON.parse(read('datapackage.json')) as {
    resources: {
      name: string;
      type?: string;
      bytes: number;
      hash: string;
      path: string;
      jsonSchema?: string;
      schema: {
        primaryKey?: string[];
        foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
        fields: { name: string; type: string; constraints?: { required?: boolean; enum?: (string | boolean)[] } }[];
      };
    }[];
  };
  const tables = given.resources.filter(({ type }) => type === 'table');

  test('conforms to the profile of Data Package 2.0', () => {
    const validate = isPackage.compile(profile);
    expect(validate(given), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const spoilt = structuredClone(given);
    const field = spoilt.resources[0]?.schema.fields[0];
    if (field) field.type = 'sentence';
    expect(validate(spoilt)).toBe(false);
  });

  test('describes the columns of every file', () => {
    const csvs = filesOf(join(dist, 'data/v1')).filter((file) => file.endsWith('.csv') && !file.endsWith('.bom.csv'));
    expect(tables.map(({ path }) => path).toSorted()).toEqual(csvs.toSorted());
    for (const { name, schema } of tables) {
      const { data, meta } = rowsOf(name);
      expect(meta.fields).toEqual(schema.fields.map((field) => field.name));
      for (const field of schema.fields) {
        const cells = data.map((row) => row[field.name] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        if (field.constraints?.required) expect(filled, `${name}: ${field.name}`).toHaveLength(data.length);
        if (field.constraints?.enum)
          expect(field.constraints.enum.map(String)).toEqual(expect.arrayContaining([...new Set(filled)]));
        if (field.type === 'array') expect(filled.every((cell) => Array.isArray(JSON.parse(cell)))).toBe(true);
        if (field.type === 'integer') expect(filled.filter((cell) => !/^-?\d+$/u.test(cell))).toEqual([]);
        if (field.type === 'boolean') expect(filled.filter((cell) => !/^(?:true|false)$/u.test(cell))).toEqual([]);
      }
    }
  });

  test('tells sizes and hashes of all files', () => {
    for (const { path, bytes, hash, jsonSchema } of given.resources) {
      const file = readFileSync(join(dist, 'data/v1', path));
      expect([file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`], path).toEqual([bytes, hash]);
      if (jsonSchema !== undefined) expect(existsSync(join(dist, 'data/v1', jsonSchema))).toBe(true);
    }
  });

  test('has tables that a database takes with all their keys', () => {
    const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
    const quoted = (name: string): string => `"${name}"`;
    for (const { name, schema } of tables) {
      const { data } = rowsOf(name);
      const parts = [
        ...schema.fields.map((field) => `${quoted(field.name)} ${field.type === 'integer' ? 'integer' : 'text'}`),
        ...(schema.primaryKey ? [`primary key (${schema.primaryKey.map(quoted).join(', ')})`] : []),
        ...(schema.foreignKeys ?? []).map(
          ({
            fields: [field],
            reference: {
              resource,
              fields: [key],
            },
          }) => `foreign key (${quoted(field)}) references ${quoted(resource)} (${quoted(key)})`,
        ),
      ];
      database.exec(`create table ${quoted(name)} (${parts.join(', ')})`);
      const line = database.prepare(`insert into ${quoted(name)} values (${schema.fields.map(() => '?').join(', ')})`);
      for (const row of data)
        line.run(...schema.fields.map((field) => (row[field.name] === '' ? null : (row[field.name] ?? null))));
    }
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);

    // “Who handles X today” is one join.
    const then = jsonOf('tasks').items[0];
    const asked = database
      .prepare(
        `select distinct coalesce(b.agency, b.commune) as asked from "tasks-assignees" a join "agencies-today-work" b on b.entry_id = a.value
         where a.entry_id = ? order by 1`,
      )
      .all(String(then?.id))
      .map(({ asked: one }) => one);
    const answers = new Map(
      jsonOf('agencies-today').items.map((item) => [item.id, item.work as { agency?: string; commune?: string }[]]),
    );
    const expected = ((then?.assignees ?? []) as string[]).flatMap((id) =>
      (answers.get(id) ?? []).map(({ agency, commune }) => agency ?? commune),
    );
    expect(asked).toEqual([...new Set(expected)].sort());
    expect(asked.length).toBeGreaterThan(0);
  });
});
