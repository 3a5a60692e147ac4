import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';
import { RECORDED } from '../../../src/publish/data/records/recorded.ts';
import { RELEASE, RELEASES } from '../../../src/publish/data/shape/releases.ts';
import { elementsOf, attribute, filesOf, pagesOf } from '../built-site.ts';
import { jsonOf, read, rowsOf } from './reading.ts';

const dist = inject('dist');
const url = inject('url');
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const parsed = (name: string): Record<string, unknown> => JSON.parse(read(name)) as Record<string, unknown>;

test('every record has one address, and is the item of its dataset', () => {
  for (const name of RECORDED) {
    const { items } = jsonOf(name);
    const schema = parsed(`schema/${name}.schema.json`);
    ajv.addSchema(schema, name);
    const isRecord = ajv.compile({ $ref: `${String(schema.$id)}#/$defs/record` });
    expect(filesOf(join(dist, 'data/v1', name)).toSorted()).toEqual(items.map(({ id }) => `${String(id)}.json`).sort());
    for (const item of items.slice(0, 40)) {
      const file = `${name}/${String(item.id)}.json`;
      const record = parsed(file);
      expect(isRecord(record), JSON.stringify(isRecord.errors)).toBe(true);
      expect(record).toMatchObject({ self: `/data/v1/${file}`, dataset: name, item });
    }
  }
});

test('pages lead to the record they show', () => {
  const wanted = new Map(
    RECORDED.filter((name) => name !== 'agencies-today').flatMap((name) =>
      jsonOf(name).items.flatMap(({ id, page }) =>
        Object.values(page as Record<string, string>).map(
          (path) => [path, `/data/v1/${name}/${String(id)}.json`] as const,
        ),
      ),
    ),
  );
  let seen = 0;
  for (const { path, html } of pagesOf(dist)) {
    const target = wanted.get(path);
    const head = html.slice(0, html.indexOf('</head>'));
    if (target === undefined) {
      expect(head, path).not.toContain('type="application/json"');
      continue;
    }
    expect(head, path).toContain(`<link rel="alternate" type="application/json" href="${target}">`);
    seen += 1;
  }
  expect(seen).toBe(wanted.size);
});

test('the entry point lists every file, and pages of data list it', () => {
  const index = parsed('index.json') as {
    release: string;
    datasets: { files: Record<string, { path: string; bytes: number }>; schema: string; tables?: { path: string }[] }[];
    tables: { path: string }[];
  };
  expect(index.release).toBe(RELEASE);
  const listed = [
    ...index.datasets.flatMap(({ files, tables = [] }) => [...Object.values(files), ...tables].map(({ path }) => path)),
    ...index.tables.map(({ path }) => path),
  ];
  expect(listed.filter((path) => !existsSync(join(dist, 'data/v1', path)))).toEqual([]);
  const there = filesOf(join(dist, 'data/v1')).filter((file) => /^[a-z0-9-]+\.csv$/u.test(file));
  expect(there.filter((file) => !listed.includes(file))).toEqual([]);
  for (const path of ['/data/v1/', '/en/data/v1/']) {
    const html = pagesOf(dist).find((page) => page.path === path)?.html ?? '';
    const links = elementsOf(html).map((element) => attribute(element, 'href'));
    for (const { files } of index.datasets)
      for (const file of Object.values(files)) expect(links).toContain(`/data/v1/${file.path}`);
  }
});

test('every file of the data is named by the index, or by the pattern of its records', () => {
  const index = parsed('index.json');
  const isIndex = ajv.compile(parsed(String(index.$schema)));
  expect(isIndex(index), JSON.stringify(isIndex.errors)).toBe(true);
  const named = new Set<string>();
  const patterns: RegExp[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      named.add(value);
      if (value.includes('{id}')) patterns.push(new RegExp(`^${value.replace('{id}', '[^/]+')}$`, 'u'));
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(index);
  const files = filesOf(join(dist, 'data/v1')).filter((file) => file !== 'index.json' && !file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !named.has(file) && !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
  const more = [...named].filter((path) => /^(?:akn|laws)\//u.test(path));
  expect(more.filter((path) => !existsSync(join(dist, 'data/v1', path)))).toEqual([]);
  for (const [page, path] of [
    ['/du-lieu/documents/', /^akn\//u],
    ['/en/data/laws/', /^laws\//u],
  ] as const) {
    const links = elementsOf(pagesOf(dist).find((each) => each.path === page)?.html ?? '').map((element) =>
      attribute(element, 'href'),
    );
    for (const file of more.filter((each) => path.test(each))) expect(links).toContain(`/data/v1/${file}`);
  }
});

test('the log of releases conforms to its schema', () => {
  const log = parsed('changelog.json');
  const isLog = ajv.compile(parsed(String(log.$schema)));
  expect(isLog(log), JSON.stringify(isLog.errors)).toBe(true);
  expect(log.releases).toEqual(RELEASES);
});

test('scripts of other sites may read data, and keep it for five minutes', async () => {
  for (const path of ['/data/v1/index.json', '/data/v1/tasks.csv', '/data/v1/tasks.xlsx']) {
    const { headers } = await fetch(`${url}${path}`, { headers: { Origin: 'https://other.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cache-control')).toBe('public, max-age=300, must-revalidate');
  }
  const none = await fetch(`${url}/data/v1/services/`, { headers: { Origin: 'https://other.example' } });
  expect([none.status, none.headers.get('access-control-allow-origin')]).toEqual([404, '*']);
  expect(await none.json()).toMatchObject({ dataset: '/data/v1/services.json', index: '/data/v1/index.json' });
});

describe('worked examples answer who handles each task today', () => {
  const holders = new Map(jsonOf('agencies-today').items.map(({ id, work }) => [id, work]));
  const expected = jsonOf('tasks').items.flatMap(({ id, assignees }) =>
    (assignees as string[]).flatMap((agency) => {
      const own = holders.get(agency) as { agency?: string; commune?: string; name: { vi: string }; basis: string }[];
      // What nobody has taken over is told too.
      if (own.length === 0) return `${String(id)}\t\t\t`;
      return own.map(({ agency: body, commune, name, basis }) => [id, body ?? commune, name.vi, basis].join('\t'));
    }),
  );
  test('the tasks of districts lead to the units of today', () => {
    for (const basis of ['succession', 'services', 'territory'])
      expect(expected.some((line) => line.endsWith(`\t${basis}`))).toBe(true);
  });
  const base = `${url}/data/v1/`;
  const example = (name: string): string => join(dist, 'data/v1/examples', name);
  /** Runs a program; without it, the test is skipped and says so. */
  const answersOf = (
    skip: (note: string) => never,
    program: string,
    args: readonly string[],
    input?: string,
  ): string[] => {
    const cwd = join(dist, 'data/v1');
    const { error, status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', input });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT') skip(`${program} is not installed here`);
    expect([status, stderr]).toEqual([0, '']);
    return stdout.replace(/\r?\n$/u, '').split(/\r?\n/u);
  };

  test('in JavaScript', ({ skip }) => {
    expect(answersOf(skip, process.execPath, [example('who-handles-today.mjs'), base])).toEqual(expected);
  });

  test('in Python', ({ skip }) => {
    expect(answersOf(skip, 'python3', [example('who-handles-today.py'), base])).toEqual(expected);
  });

  test('in SQL, with the program sqlite3', ({ skip }) => {
    expect(answersOf(skip, 'sqlite3', [], read('examples/who-handles-today.sql'))).toEqual(expected);
  });

  test('in SQL, with the sqlite of Node', () => {
    const database = new DatabaseSync(':memory:');
    const lines = read('examples/who-handles-today.sql').split('\n');
    for (const line of lines) {
      const [, file = '', table = ''] = /^\.import --csv (\S+)\.csv (\S+)$/u.exec(line) ?? [];
      if (file === '') continue;
      const { data, meta } = rowsOf(file);
      const columns = (meta.fields ?? []).map((field) => `"${field}"`);
      database.exec(`create table ${table} (${columns.join(', ')})`);
      const insert = database.prepare(`insert into ${table} values (${columns.map(() => '?').join(', ')})`);
      for (const row of data) insert.run(...Object.values(row));
    }
    const query = lines.filter((line) => !/^(?:\.|--)/u.test(line)).join('\n');
    const rows = database.prepare(query).all();
    expect(rows.map((row) => Object.values(row).join('\t'))).toEqual(expected);
  });
});
