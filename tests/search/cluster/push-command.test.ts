import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LONGEST_TEXT } from '../../../src/search/export/record.ts';
import { addressOf } from '../../../src/tools/cluster/address.ts';
import { refusalsOf } from '../../../src/tools/passages/engine-refusals.ts';
import { FakeCluster } from './fake-cluster.ts';

function scratch(lines: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'push-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'passages.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

/** The command beside this process, which answers as its cluster. */
async function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['src/cli/search-push.ts', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const said = (own: string) =>
    own
      .replaceAll(/127\.0\.0\.1:\d+/gu, 'HOST')
      .replaceAll(/\/\S+\/passages\.jsonl/gu, 'FILE')
      .replaceAll(/passages-[0-9a-f]{16}/gu, 'passages-DIGEST');
  return { status, stdout: said(stdout), stderr: said(stderr) };
}

const PASSAGES = [
  { id: 'a', title: 'Một', text: 'Lời' },
  { id: 'b', title: 'Hai', text: 'Ý' },
];

describe('npm run search:push', () => {
  test('looks first, then pushes, then goes back', async () => {
    const fake = await FakeCluster.start();
    const file = scratch(PASSAGES);
    const env = { OPENSEARCH_USER: 'u', OPENSEARCH_PASSWORD: 'p' };
    const args = ['--url', fake.url, '--passages', file];
    expect(await run([...args, '--dry-run'], env)).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "passages → passages-DIGEST: 2 passages, ICU –
      đang dùng / live: –
      sẽ xóa / to be deleted: –
      ",
      }
    `);
    expect(fake.log.filter((line) => !line.startsWith('GET') && line !== 'POST _analyze')).toEqual([]);
    expect(await run(args, env)).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "passages → passages-DIGEST: 2 passages
      ",
      }
    `);
    expect([...fake.authorizations]).toEqual([`Basic ${Buffer.from('u:p').toString('base64')}`]);
    expect(await run(['--url', fake.url, '--back'], env)).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "passages: không có chỉ mục trước / has no index of before → npm run search:push -- --passages FILE.jsonl
      ",
        "stdout": "",
      }
    `);
  });

  test('tells what was refused, and what to do', async () => {
    const fake = await FakeCluster.start();
    const error = { type: 'mapper_parsing_exception', reason: 'failed to parse' };
    fake.refusal = (id) => (id === 'b' ? { status: 400, error } : undefined);
    expect(await run(['--url', fake.url, '--passages', scratch(PASSAGES)])).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "FILE: "b": cụm không nhận / refused → mapper_parsing_exception: failed to parse
      ",
        "stdout": "",
      }
    `);
    fake.trouble = ({ path }) =>
      path === '_bulk' ? { status: 403, body: { error: { type: 'security_exception', reason: 'no' } } } : undefined;
    expect(await run(['--url', fake.url, '--passages', scratch(PASSAGES)])).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "POST _bulk: 403 security_exception: no; passages còn như trước, chạy lại để làm tiếp / is as before, run it again to go on
      ",
        "stdout": "",
      }
    `);
  });

  test('asks no cluster about bad lines', async () => {
    const file = scratch([{ id: 'a' }, { id: 'b', title: '', text: 'x', 'a.b': 1 }]);
    expect(await run(['--url', 'http://127.0.0.1:1', '--passages', file])).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "FILE:1: thiếu / has no "title" → "title": "…"
      FILE:1: thiếu / has no "text" → "text": "…"
      FILE:2: "a.b": tên trường OpenSearch không nhận / is no field name for OpenSearch → chữ, số, _ và - / letters, digits, _ and -
      ",
        "stdout": "",
      }
    `);
  });

  test('says in both languages what it does', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Đưa[^]*Pushes/u);
  });

  test.each([
    [[]],
    [['--url', 'http://127.0.0.1:1']],
    [['--url', 'http://127.0.0.1:1', '--passages', 'package.json', '--back']],
    [['--url', 'http://127.0.0.1:1', '--passages', 'no-such-file']],
    [['--url', 'http://127.0.0.1:1', '--back', '--alias', 'Văn bản']],
    [['--url', 'http://127.0.0.1:1', '--back', '--shards', '0']],
  ])('refuses %j with one line that says what is right', async (args) => {
    const { status, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]*npm run search:push -- --url URL[^\n]*\n$/u);
  });
});

describe('the address of a cluster', () => {
  const problem = (url: string, environment = {}) => addressOf(url, environment).problem;
  const both = { OPENSEARCH_USER: 'u', OPENSEARCH_PASSWORD: 'p' };

  test('is one or more, with credentials of the environment', () => {
    expect(addressOf('https://a.example:9200/,https://b.example/search/', both)).toEqual({
      urls: ['https://a.example:9200', 'https://b.example/search'],
      authorization: 'Basic dTpw',
    });
    expect(addressOf('http://localhost:9200', {})).toEqual({
      urls: ['http://localhost:9200'],
      authorization: undefined,
    });
  });

  test('has no password, and gets none over http', () => {
    expect([
      problem('search.example'),
      problem('ftp://search.example'),
      problem('https://u:p@search.example'),
      problem('http://search.example', both),
      problem('https://search.example', { OPENSEARCH_USER: 'u' }),
    ]).toMatchInlineSnapshot(`
      [
        "--url search.example: không phải địa chỉ / is no address → https://search.example:9200",
        "--url ftp://search.example: không phải địa chỉ / is no address → https://search.example:9200",
        "--url search.example: mật khẩu / a password → OPENSEARCH_USER, OPENSEARCH_PASSWORD",
        "--url http://search.example: mật khẩu không gửi qua http / no password is sent over http → https://search.example",
        "OPENSEARCH_USER, OPENSEARCH_PASSWORD: cần cả hai hoặc không có cả hai / both or none",
      ]
    `);
    expect(problem('http://127.0.0.1:9200', both)).toBeUndefined();
  });
});

test('a text that would fail every search that finds it is told', () => {
  expect(refusalsOf({ id: 'a', title: '', text: 'x'.repeat(LONGEST_TEXT) })).toEqual([]);
  expect(refusalsOf({ id: 'a', title: '', text: 'x'.repeat(LONGEST_TEXT + 1) })).toMatchInlineSnapshot(`
    [
      ""text": “a” có 1000001 ký tự / has 1000001 characters → ≤ 1000000, chia thành nhiều đoạn / divide it into passages",
    ]
  `);
});
