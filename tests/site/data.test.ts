import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';
import { shapeOf } from '../../src/publish/data/tables/dataset.ts';
import { itemSchema } from '../../src/publish/data/tables/item-schemas.ts';
import type { JsonSchema } from '../../src/publish/data/shape/json-schema.ts';
import { DATASET_NAMES, isForSpreadsheets, isPart, leftOutOfTable } from '../../src/publish/data/shape/names.ts';
import { addressesOfRef } from '../../src/i18n/addresses/urls.ts';
import { portalOf } from '../content/real-portal.ts';
import { itemOf } from '../unit/read-table.ts';
import { jsonOf, read, rowsOf } from './open-data/reading.ts';
import { attribute, elementsOf, filesOf, pagesOf, textOf } from './built-site.ts';

const dist = inject('dist');
const portal = portalOf(inject('content'));

/** An item without what stands at some paths. */
function withoutPaths(item: Readonly<Record<string, unknown>>, paths: readonly string[]): object {
  const copy = structuredClone(item);
  for (const path of paths) {
    const keys = path.split('.');
    const around = keys.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], copy);
    Reflect.deleteProperty(around as object, keys.at(-1) ?? '');
  }
  return copy;
}

/** A schema that also refuses what it does not name, so that no field is published unsaid. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, own]) => [key, closed(own)]));
  return 'properties' in inner && inner.type === 'object' && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
};
const pages = pagesOf(dist);
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);

test('every collection of the content is published', () => {
  const published = filesOf(join(dist, 'data/v1')).filter((file) => /^[a-z-]+\.json$/u.test(file));
  const others = ['datapackage.json', 'changes.json', 'changelog.json', 'index.json'];
  expect(published).toEqual([...DATASET_NAMES.map((name) => `${name}.json`), ...others].sort());
});

describe.each(DATASET_NAMES)('%s', (name) => {
  const { columns } = shapeOf(
    name,
    itemSchema(name, (ref) => addressesOfRef(ref, portal.theme.year)),
  );

  test('conforms to its schema', () => {
    const file = jsonOf(name);
    const schema = JSON.parse(read(file.$schema)) as JsonSchema;
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    const isValid = ajv.compile(closed(schema) as JsonSchema);
    expect(isValid(file), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
    expect(isValid({ ...file, items: [{ ...file.items[0], unsaid: 1 }] })).toBe(false);
  });

  test('is the same as JSON and CSV', () => {
    const { data, errors, meta } = rowsOf(name);
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(columns.map(({ path }) => path));
    // Lists that are tables of their own, and what no cell holds, are left out of the table around them.
    const inTable = jsonOf(name).items.map((item) => withoutPaths(item, leftOutOfTable(name)));
    expect(data.map((row) => itemOf(row, columns))).toEqual(inTable);
  });

  test('has unique sorted ids, and lines that end according to RFC 4180', () => {
    const ids = jsonOf(name).items.map(({ id }) => id as string | undefined);
    if (name !== 'links') expect(new Set(ids).size).toBe(ids.length);
    if (name !== 'links' && !isPart(name)) expect(ids).toEqual(ids.toSorted((a = '', b = '') => (a < b ? -1 : 1)));
    const csv = read(`${name}.csv`);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replace(/"(?:[^"]|"")*"/gu, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const hasCopy = existsSync(join(dist, `data/v1/${name}.bom.csv`));
    expect(hasCopy).toBe(isForSpreadsheets(name));
    if (!hasCopy) return;
    expect(readFileSync(join(dist, `data/v1/${name}.bom.csv`))).toEqual(
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(csv)]),
    );
  });

  test('has no cell that a spreadsheet would evaluate or truncate', () => {
    const cells = rowsOf(name).data.flatMap((row) =>
      columns.filter(({ kind }) => kind !== 'integer' && kind !== 'number').map(({ path }) => row[path] ?? ''),
    );
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell) || cell.length > 32_767)).toEqual([]);
  });

  test('has a page that describes every field, in both languages', () => {
    for (const path of [`/du-lieu/${name}/`, `/en/data/${name}/`]) {
      const html = pages.find((page) => page.path === path)?.html ?? '';
      const words = elementsOf(html)
        .filter((element) => element.tagName === 'td')
        .map(textOf)
        .join('\n');
      expect(columns.filter((column) => !words.includes(column.path)).map((column) => column.path)).toEqual([]);
    }
  });
});

test('the tables beside services can be joined with SQL', () => {
  const database = new DatabaseSync(':memory:');
  const load = (name: string): void => {
    const { data, meta } = rowsOf(name);
    const columns = meta.fields?.map((field) => `"${field}"`) ?? [];
    database.exec(`create table "${name}" (${columns.join(', ')})`);
    const line = database.prepare(`insert into "${name}" values (${columns.map(() => '?').join(', ')})`);
    for (const row of data) line.run(...Object.values(row));
  };
  for (const name of ['services', 'service-papers', 'service-legal-basis']) load(name);
  const [{ papers } = { papers: 0 }] = database
    .prepare('select count(*) as papers from "service-papers" p join services s on s.id = p.service')
    .all() as { papers: number }[];
  expect(papers).toBe(jsonOf('service-papers').items.length);
  const [row] = jsonOf('service-legal-basis').items;
  const resting = database
    .prepare('select s.id from services s join "service-legal-basis" l on l.service = s.id where l.symbol = ?')
    .all(String(row?.symbol));
  expect(resting).toContainEqual({ id: row?.service });
});

test('items lead to their pages', () => {
  const paths = new Set(pages.map(({ path }) => path));
  const ids = (path: string): (string | undefined)[] =>
    elementsOf(pages.find((page) => page.path === path)?.html ?? '').map((element) => attribute(element, 'id'));
  const anchors = new Map<string, Set<string | undefined>>();
  const lost = DATASET_NAMES.flatMap((name) =>
    jsonOf(name).items.flatMap(({ page }) =>
      Object.values((page as Record<string, string> | undefined) ?? {}).filter((address) => {
        const [path = '', anchor] = address.split('#');
        if (anchor === undefined || !paths.has(path)) return !paths.has(path);
        if (!anchors.has(path)) anchors.set(path, new Set(ids(path)));
        return !anchors.get(path)?.has(anchor);
      }),
    ),
  );
  expect(lost).toEqual([]);
});

test('only the base depends on the origin of the site', () => {
  const files = filesOf(join(dist, 'data/v1')).filter(
    (file) => /(?:csv|json)$/u.test(file) && file !== 'datapackage.json',
  );
  const located = files.filter((file) =>
    read(file)
      .replace(/^ ?"base": .*$/mu, '')
      .replace(/^ {2}"\$id": .*$/mu, '')
      .includes('localhost'),
  );
  expect(located).toEqual([]);
});

test('quotations are marked as such', () => {
  expect(jsonOf('tasks')).toMatchObject({
    licence: { id: 'CC-BY-4.0', quoted: expect.arrayContaining(['quote']) as unknown },
  });
  expect(filesOf(join(dist, 'data/v1')).filter((file) => file.startsWith('texts'))).toEqual([]);
});
