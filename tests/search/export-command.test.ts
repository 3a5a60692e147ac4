import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { MOST_BYTES } from '../../src/search/export/bulk.ts';
import { somePassages } from './passages/corpus.ts';

/** Every command is a process of its own: the limit is for a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

function scratch(lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'passages.jsonl');
  const out = join(folder, 'export');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const write = (...args: string[]) => run('search-export', '--passages', file, '--out', out, ...args);
  const read = (name: string): string => readFileSync(join(out, name), 'utf8');
  return { folder, file, out, write, read, said: (text: string) => text.replaceAll(folder, '…') };
}

describe('search:export', () => {
  /** More than fits a part, with what is seldom in texts. */
  const records = somePassages(40).map((passage, at) => ({
    ...passage,
    text: passage.text.repeat(at % 10 === 0 ? 2500 : 1),
    ref: `document:d-${at}`,
    year: 2000 + at,
    anchor: '\u2028',
  }));

  test('writes what _bulk takes: pairs of lines, each passage once and as it was, in parts of bounded size', () => {
    const { out, write, read, said } = scratch(records.map((record) => JSON.stringify(record)));
    const { status, stdout, stderr } = write('--index', 'van-ban');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const names = readdirSync(out).sort();
    const parts = names.filter((name) => name.endsWith('.ndjson'));
    expect(parts.length).toBeGreaterThan(1);
    expect(names).toEqual([...parts, 'mapping.json', 'query.json']);
    expect(said(stdout)).toBe(`…/export: ${records.length} passages, ${parts.length} parts of van-ban\n`);
    const found = parts.flatMap((name) => {
      expect(statSync(join(out, name)).size).toBeLessThanOrEqual(MOST_BYTES);
      const lines = read(name).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.length % 2).toBe(0);
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    });
    expect(found.filter((_, at) => at % 2 === 1)).toEqual(records);
    expect(found.filter((_, at) => at % 2 === 0)).toEqual(
      records.map(({ id }) => ({ index: { _index: 'van-ban', _id: id } })),
    );
    const { mappings } = JSON.parse(read('mapping.json')) as { mappings: { properties: object } };
    for (const record of records) {
      for (const field of Object.keys(record)) expect(mappings.properties).toHaveProperty(field);
    }
    const [question = ''] = /(?<="query": ")[^"]+/u.exec(read('query.json')) ?? [];
    expect(records[0]?.text.startsWith(question)).toBe(true);
  });

  test('writes the same bytes again, in place of those of before', () => {
    const { folder, out, write, read } = scratch(records.map((record) => JSON.stringify(record)));
    const all = () => readdirSync(out).map((name) => [name, read(name)]);
    write();
    const before = all();
    expect(write().status).toBe(0);
    expect(all()).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['export', 'passages.jsonl']);
  });

  test('says of bad lines what search:index says, and leaves the export of before', () => {
    const { folder, file, out, write, read } = scratch(['{"id":"a","title":"","text":"Lời"}']);
    write();
    const before = read('bulk-0001.ndjson');
    writeFileSync(file, '{"id":"a"}\n7\n\n{"id":"b","title":"Hai"\n{"id":"c","title":"","text":"x"}\n'.repeat(2));
    const { status, stderr } = write();
    expect(status).toBe(1);
    expect(stderr.split('\n').length).toBeGreaterThan(8);
    expect(stderr).toBe(run('search-index', '--passages', file, '--out', `${out}-index`).stderr);
    expect(read('bulk-0001.ndjson')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['export', 'passages.jsonl']);
  });

  test('tells every passage the engine would refuse, and writes nothing', () => {
    const { folder, write, said } = scratch([
      JSON.stringify({ id: 'đ'.repeat(257), title: '', text: 'Lời', _id: 1, 'a.b': 2, tốt: 3 }),
      JSON.stringify({ id: 'đ'.repeat(256), title: '', text: 'Lời', '': 4 }),
    ]);
    const { status, stderr } = write();
    expect(status).toBe(1);
    expect(said(stderr)).toMatchInlineSnapshot(`
      "…/passages.jsonl:1: "id": “đđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđ…” quá dài / is too long → OpenSearch: ≤ 512 byte
      …/passages.jsonl:1: "_id": tên trường OpenSearch không nhận / is no field name for OpenSearch → chữ, số, _ và - / letters, digits, _ and -
      …/passages.jsonl:1: "a.b": tên trường OpenSearch không nhận / is no field name for OpenSearch → chữ, số, _ và - / letters, digits, _ and -
      …/passages.jsonl:2: "": tên trường OpenSearch không nhận / is no field name for OpenSearch → chữ, số, _ và - / letters, digits, _ and -
      "
    `);
    expect(readdirSync(folder)).toEqual(['passages.jsonl']);
  });

  test('refuses a file without passages', () => {
    const { write, said } = scratch(['']);
    const { status, stderr } = write();
    expect(status).toBe(1);
    expect(said(stderr)).toBe('…/passages.jsonl: không có đoạn nào / has no passages\n');
  });

  test('never replaces a folder that is no export', () => {
    const { folder, file } = scratch(['{"id":"a","title":"","text":"Lời"}']);
    expect(run('search-export', '--passages', file, '--out', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('không phải bản xuất / is no export') as unknown,
    });
    expect(readdirSync(folder)).toEqual(['passages.jsonl']);
  });

  test('says in both languages what it does', () => {
    expect(run('search-export', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/Viết[^]*Writes/u) as unknown,
    });
  });

  test.each([
    [[]],
    [['--passages', 'package.json']],
    [['--passages', 'no-such-file', '--out', 'x']],
    [['--passages', 'package.json', '--out', 'x', '--index', 'Văn bản']],
    [['--fast']],
    [['words']],
  ])('refuses %j with one line that says what is right', (args) => {
    const { status, stderr } = run('search-export', ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]*npm run search:export -- --passages FILE\.jsonl --out DIR[^\n]*\n$/u);
  });
});
