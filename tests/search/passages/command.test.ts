import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { MANIFEST, type PassageManifest } from '../../../src/search/passages/format/format.ts';
import { somePassages } from './corpus.ts';

/** Each command is a process, and some tests run several; the timeout is for a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

/** A folder for each test, with an index in it. */
function scratch(
  lines = somePassages(20)
    .slice(0, 60)
    .map((passage) => JSON.stringify(passage)),
) {
  const folder = mkdtempSync(join(tmpdir(), 'passages-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'passages.jsonl');
  const out = join(folder, 'index');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const build = () => run('search-index', '--passages', file, '--out', out);
  return { folder, file, out, build, withoutFolder: (text: string) => text.replaceAll(folder, '…') };
}

const contents = (folder: string): [string, string][] =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'latin1')]);

describe('search:index', () => {
  test('builds an index that search --index uses, and reports the cost of each question', () => {
    const { out, build, file, withoutFolder } = scratch();
    expect(build()).toMatchObject({ status: 0, stderr: '' });
    const [line = ''] = readFileSync(file, 'utf8').split('\n');
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const q = text.split(' ').slice(0, 5).join(' ');
    const { status, stdout } = run('search', '--index', out, '--json', q);
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as { hits: { ref: string }[]; ms: number; bytes: number; requests: number };
    expect(answer.hits[0]?.ref).toBe(`passage:${id}`);
    expect(answer.requests).toBeGreaterThan(2);
    expect(answer.bytes).toBeGreaterThan(100);
    expect(answer.ms).toBeGreaterThan(0);
    expect(run('search', '--index', out, q).stdout.split('\n')[0]).toMatch(new RegExp(`^1\\. .+  passage:${id}$`, 'u'));
    expect(withoutFolder(build().stdout)).toMatch(/^…\/index: 60 passages, \d+ files, \d+ KB\n$/u);
  });

  test('packs a small index into one file with the same answers, and reports a truncated one', () => {
    const { out, build, file } = scratch();
    build();
    const ask = () => {
      const { status, stdout, stderr } = run('search', '--index', out, '--json', 'hội đồng nhân dân');
      const { hits, requests } = JSON.parse(stdout || '{}') as { hits?: object[]; requests?: number };
      return { status, hits, requests, stderr };
    };
    const { hits } = ask();
    expect(run('search-index', '--passages', file, '--out', out, '--pack').status).toBe(0);
    expect(readdirSync(out)).toEqual(['passages.pack']);
    expect(ask()).toMatchObject({ status: 0, hits, requests: 1 });
    expect(hits?.length).toBeGreaterThan(0);
    writeFileSync(join(out, 'passages.pack'), readFileSync(join(out, 'passages.pack')).subarray(0, 5000));
    expect(ask()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('passages.pack bị hỏng / is broken → npm run search:index') as string,
    });
  });

  test('answers a file of questions in JSON Lines', () => {
    const { folder, out, build } = scratch();
    build();
    const queries = join(folder, 'queries.jsonl');
    writeFileSync(queries, '{"variant":"exact","q":"điều 1","id":"r1"}\n{"q":"xyzzy"}\n');
    const lines = run('search', '--index', out, '--queries', queries).stdout.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { q: string }).q)).toEqual(['điều 1', 'xyzzy']);
  });

  test('reports every bad line with its number and fix, and builds nothing', () => {
    const { folder, build, withoutFolder } = scratch([
      '{"id":"a","title":"Một","text":"Lời"}',
      '{"id":"b","title":"Hai"',
      '["c","Ba","Lời"]',
      '7',
      '',
      '{"id":4,"title":null,"text":["Lời"]}',
      '{"title":"Năm"}',
      '{"id":" ","title":"","text":"\\t"}',
      '{"id":"a","title":"Bảy","text":"Lời"}',
      `"${'dài '.repeat(40)}"`,
    ]);
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(withoutFolder(stderr)).toMatchSnapshot();
    expect(readdirSync(folder)).toEqual(['passages.jsonl']);
  });

  test('refuses a file without passages', () => {
    const { build, withoutFolder } = scratch(['']);
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(withoutFolder(stderr)).toBe('…/passages.jsonl: không có đoạn nào / has no passages\n');
  });

  test('keeps the earlier index if lines are bad', () => {
    const { file, out, build } = scratch();
    build();
    const before = contents(out);
    writeFileSync(file, '{"id":"a"}\n');
    expect(build().status).toBe(1);
    expect(contents(out)).toEqual(before);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'interrupted by %s leaves the index of before and no half one',
    async (signal) => {
      const { folder, file, out, build } = scratch();
      build();
      const before = contents(out);
      writeFileSync(
        file,
        somePassages(6000)
          .map((passage) => `${JSON.stringify(passage)}\n`)
          .join(''),
      );
      const watcher = watch(folder);
      const child = spawn(process.execPath, ['src/cli/search-index.ts', '--passages', file, '--out', out]);
      const exit = once(child, 'exit');
      // The build has begun once its folder exists beside the index.
      await once(watcher, 'change');
      watcher.close();
      child.kill(signal);
      expect((await exit)[0]).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(readdirSync(folder).sort()).toEqual(['index', 'passages.jsonl']);
      expect(contents(out)).toEqual(before);
    },
  );

  test.each(['thesis.doc', 'passages.jsonl', '.git'])('never replaces an index with %s beside it', (name) => {
    const { file, out, build } = scratch();
    build();
    writeFileSync(join(out, name), 'x');
    const before = contents(out);
    expect(run('search-index', '--passages', file, '--out', out).status).toBe(2);
    expect(contents(out)).toEqual(before);
  });

  test('never replaces a foreign file with the name of the manifest', () => {
    const { folder, file } = scratch();
    const out = join(folder, 'mine');
    mkdirSync(out);
    writeFileSync(join(out, MANIFEST), '[{"id":"a","title":"","text":"Lời"}]');
    expect(run('search-index', '--passages', file, '--out', out).status).toBe(2);
    expect(readdirSync(out)).toEqual([MANIFEST]);
  });

  test('never replaces a folder that is not an index', () => {
    const { folder, file, withoutFolder } = scratch();
    const { status, stderr } = run('search-index', '--passages', file, '--out', folder);
    expect(status).toBe(2);
    expect(withoutFolder(stderr)).toMatchSnapshot();
    expect(readdirSync(folder)).toEqual(['passages.jsonl']);
  });

  test('prints bilingual help', () => {
    expect(run('search-index', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/Dựng[^]*Builds/u) as unknown,
    });
  });

  test.each([
    [[]],
    [['--passages', 'x.jsonl']],
    [['--passages', 'no-such-file', '--out', 'x']],
    [['--fast']],
    [['words']],
  ])('refuses %j with one line that says what is right', (args) => {
    const { status, stderr } = run('search-index', ...args);
    expect(status).toBe(2);
    expect(stderr).toMatchSnapshot();
  });
});

describe('search --index', () => {
  test('says how to build an index if there is none', () => {
    const { folder, withoutFolder } = scratch();
    const { status, stderr } = run('search', '--index', folder, 'x');
    expect(status).toBe(1);
    expect(withoutFolder(stderr)).toMatchSnapshot();
  });

  test('reports an index of another version', () => {
    const { out, build, withoutFolder } = scratch();
    build();
    const manifest = JSON.parse(readFileSync(join(out, MANIFEST), 'utf8')) as PassageManifest;
    writeFileSync(join(out, MANIFEST), JSON.stringify({ ...manifest, format: 0 }));
    const { status, stderr } = run('search', '--index', out, 'x');
    expect(status).toBe(1);
    expect(withoutFolder(stderr)).toMatchSnapshot();
  });

  test('names every broken file, and exits 1', () => {
    const { out, build } = scratch();
    build();
    for (const name of readdirSync(out)) if (name !== MANIFEST) writeFileSync(join(out, name), 'x');
    const { status, stdout, stderr } = run('search', '--index', out, '--json', 'hội đồng nhân dân');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ hits: [] });
    for (const line of stderr.trim().split('\n'))
      expect(line).toMatch(/: group-\d+\.\w+\.bin bị hỏng \/ is broken → npm run search:index/u);
  });
});
