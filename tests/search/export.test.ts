import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fold, marked, normalise } from '../../src/search/language/fold.ts';
import { tokenise } from '../../src/search/language/tokens.ts';
import { bulkEntry, bulkParts, MOST_BYTES } from '../../src/search/export/bulk.ts';
import { FieldSurvey } from '../../src/search/export/fields.ts';
import { MARKED_LETTERS } from '../../src/search/export/letters.ts';
import { mappingOf } from '../../src/search/export/mapping.ts';
import { queryOf } from '../../src/search/export/query.ts';
import { analyse } from './analyse.ts';
import { somePassages } from './passages/corpus.ts';

/** Each command is a process; the timeout is for a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

/** Precomposed Vietnamese letters, according to Unicode. */
const VIETNAMESE = Array.from({ length: 0x1f00 - 0xc0 }, (_, at) => String.fromCodePoint(0xc0 + at)).filter((letter) =>
  /^(?:[đĐ]|a\u0306|[aeo]\u0302|[ou]\u031b|(?:a(?:\u0323?[\u0302\u0306])?|[eo](?:\u0323?\u0302)?|[ou]\u031b|[iuy])[\u0300\u0301\u0303\u0309\u0323]?)$/iu.test(
    letter.normalize('NFD'),
  ),
);
const letters = fc.oneof(fc.constantFrom(...VIETNAMESE), fc.stringMatching(/^[a-z]$/u));
const word = fc.string({ unit: letters, minLength: 1, maxLength: 7 });
const form = fc.constantFrom('NFC', 'NFD');

describe('the analyzers', () => {
  test('cover all 134 letters with diacritics', () => {
    expect(VIETNAMESE).toHaveLength(134);
    expect([...MARKED_LETTERS].sort()).toEqual([...VIETNAMESE].sort());
  });

  test.each(['NFC', 'NFD'])('fold every letter as our search does, in %s', (written) => {
    for (const letter of VIETNAMESE) expect(analyse('folded', letter.normalize(written))).toEqual([fold(letter)]);
  });

  test('fold đ and its look-alikes', () => {
    expect(analyse('folded', 'đ Đ ð Ð ɖ Ɖ')).toEqual(['d', 'd', 'd', 'd', 'd', 'd']);
    expect(analyse('marked', 'đ Đ ð Ð ɖ Ɖ')).toEqual(['đ', 'đ', 'đ', 'đ', 'đ', 'đ']);
  });

  test('find the words that our search finds', () => {
    const noise = 'Số 33/2021/NĐ-CP (1.001193); kỹ\u00adthuật, QUÝ\u00a0III – “hoà\u200b”';
    for (const text of [noise, ...somePassages(30).map((passage) => passage.text)]) {
      const keys = tokenise(normalise(text)).map(({ key }) => key);
      expect(analyse('folded', text)).toEqual(keys);
      expect(analyse('folded_pairs', text)).toEqual(keys.slice(1).map((key, at) => `${keys[at] ?? ''} ${key}`));
    }
  });

  test('normalise all spellings of a word, without and with diacritics', () => {
    fc.assert(
      fc.property(word, form, (own, written) => {
        const [one] = tokenise(normalise(own));
        expect(analyse('folded', own.normalize(written))).toEqual([one?.key]);
        expect(analyse('marked', own.normalize(written))).toEqual(analyse('marked', marked(normalise(own))));
      }),
    );
  });

  test.each(['e\u0302\u0301', 'ê\u0301', 'é\u0302', 'Ế'])('keep diacritics that are written %j', (written) => {
    expect(analyse('marked', written)).toEqual(['ế']);
  });

  test('distinguish words by their diacritics, whatever the placement of the tone', () => {
    expect(analyse('marked', 'hoà HOÀ hòa Hoà')).toEqual(['hòa', 'hòa', 'hòa', 'hòa']);
    expect(new Set(analyse('marked', 'hoa hòa hóa hỏa họa hoạ thuỷ thủy quý quy')).size).toBe(8);
  });
});

const properties = (...records: object[]) => {
  const survey = new FieldSurvey();
  for (const record of records) survey.add({ id: 'a', title: '', text: 'Lời', ...record });
  return mappingOf(survey.fields).mappings.properties as Record<string, { type: string; enabled?: boolean }>;
};

describe('the mapping', () => {
  test('names every field and rejects others', () => {
    const { dynamic } = mappingOf(new FieldSurvey().fields).mappings;
    expect(dynamic).toBe('strict');
    const found = properties({ issuer: 'x', year: 2021, data: { deep: [1] } }, { lang: null, isOld: true });
    expect(Object.keys(found)).toEqual(['id', 'title', 'text', 'data', 'isOld', 'issuer', 'lang', 'ref', 'year']);
    expect(found).toMatchObject({ id: { type: 'keyword' }, ref: { type: 'keyword' }, data: { enabled: false } });
  });

  test.each([
    ['keyword', ['a', null]],
    ['keyword', ['2021', 2021, true]],
    ['keyword', [[], ['a', 'b']]],
    ['long', [2021, [2022]]],
    ['double', [1, 0.5]],
    ['double', [2 ** 60]],
    ['boolean', [false]],
    ['object', ['a', { b: 1 }]],
    ['object', [[{ b: 1 }]]],
  ])('takes as %s a field that is %j', (type, values) => {
    expect(properties(...values.map((field) => ({ field }))).field?.type).toBe(type);
  });

  test('has every field of the query, and every analyzer of its fields', () => {
    const { mappings, settings } = mappingOf(new FieldSurvey().fields);
    const asked = JSON.stringify(queryOf('đăng ký')).match(/(?:title|text)(?:\.\w+)?/gu) ?? [];
    expect(new Set(asked)).toEqual(new Set(['title', 'text', 'title.marked', 'text.marked', 'text.pairs']));
    const { text, title } = mappings.properties;
    expect(title).toEqual(text);
    for (const { analyzer } of [text, ...Object.values(text.fields)]) {
      expect(settings.analysis.analyzer).toHaveProperty(analyzer);
    }
  });
});

test('parts are as large as allowed and no larger, except for a single long entry', async () => {
  const entries = somePassages(60).map((passage) => bulkEntry('x', { ...passage, text: passage.text.repeat(2) }));
  const long = bulkEntry('x', { id: 'long', title: '', text: 'lời '.repeat(3000) });
  entries.splice(10, 0, long);
  const decoder = new TextDecoder();
  const parts: string[] = [];
  const given = new ReadableStream<string>({
    start(controller) {
      for (const entry of entries) controller.enqueue(entry);
      controller.close();
    },
  });
  for await (const part of bulkParts(given, 5000)) {
    const text = decoder.decode(part);
    expect(part.length <= 5000 || text === long).toBe(true);
    parts.push(text);
  }
  expect(parts.join('')).toBe(entries.join(''));
  expect(parts.length).toBeGreaterThan(5);
});

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
  return { folder, file, out, write, read, withoutFolder: (text: string) => text.replaceAll(folder, '…') };
}

describe('search:export', () => {
  /** More than fits into a part, with rare characters. */
  const records = somePassages(40).map((passage, at) => ({
    ...passage,
    text: passage.text.repeat(at % 10 === 0 ? 2500 : 1),
    ref: `document:d-${at}`,
    year: 2000 + at,
    anchor: '\u2028',
  }));

  test('writes the input of _bulk: pairs of lines, each passage once and unchanged, in parts of limited size', () => {
    const { out, write, read, withoutFolder } = scratch(records.map((record) => JSON.stringify(record)));
    const { status, stdout, stderr } = write('--index', 'van-ban');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const names = readdirSync(out).sort();
    const parts = names.filter((name) => name.endsWith('.ndjson'));
    expect(parts.length).toBeGreaterThan(1);
    expect(names).toEqual([...parts, 'mapping.json', 'query.json']);
    expect(withoutFolder(stdout)).toBe(`…/export: ${records.length} passages, ${parts.length} parts of van-ban\n`);
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

  test('is reproducible and replaces an earlier export', () => {
    const { folder, out, write, read } = scratch(records.map((record) => JSON.stringify(record)));
    const all = () => readdirSync(out).map((name) => [name, read(name)]);
    write();
    const before = all();
    expect(write().status).toBe(0);
    expect(all()).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['export', 'passages.jsonl']);
  });

  test('reports bad lines like search:index, and keeps the earlier export', () => {
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

  test('reports every passage that OpenSearch would reject, and writes nothing', () => {
    const { folder, write, withoutFolder } = scratch([
      JSON.stringify({ id: 'đ'.repeat(257), title: '', text: 'Lời', _id: 1, 'a.b': 2, tốt: 3 }),
      JSON.stringify({ id: 'đ'.repeat(256), title: '', text: 'Lời', '': 4 }),
    ]);
    const { status, stderr } = write();
    expect(status).toBe(1);
    expect(withoutFolder(stderr)).toMatchInlineSnapshot(`
      "…/passages.jsonl:1: "id": “đđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđ…” quá dài / is too long → OpenSearch: ≤ 512 byte
      …/passages.jsonl:1: "_id": tên trường OpenSearch không nhận / is no field name for OpenSearch → chữ, số, _ và - / letters, digits, _ and -
      …/passages.jsonl:1: "a.b": tên trường OpenSearch không nhận / is no field name for OpenSearch → chữ, số, _ và - / letters, digits, _ and -
      …/passages.jsonl:2: "": tên trường OpenSearch không nhận / is no field name for OpenSearch → chữ, số, _ và - / letters, digits, _ and -
      "
    `);
    expect(readdirSync(folder)).toEqual(['passages.jsonl']);
  });

  test('refuses a file without passages', () => {
    const { write, withoutFolder } = scratch(['']);
    const { status, stderr } = write();
    expect(status).toBe(1);
    expect(withoutFolder(stderr)).toBe('…/passages.jsonl: không có đoạn nào / has no passages\n');
  });

  test('never replaces a folder that is not an export', () => {
    const { folder, file } = scratch(['{"id":"a","title":"","text":"Lời"}']);
    expect(run('search-export', '--passages', file, '--out', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('không phải bản xuất / is no export') as unknown,
    });
    expect(readdirSync(folder)).toEqual(['passages.jsonl']);
  });

  test('prints bilingual help', () => {
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
