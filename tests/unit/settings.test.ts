import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { settingProblems, siteOrigin } from '../../src/reader/settings/settings.ts';
import { SECOND_PORTAL } from '../content/scratch-portal.ts';

/** Each command is a process; the timeout is for a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};
const run = (command: readonly string[], settings: Readonly<Record<string, string>>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, PORTAL_CONTENT: SECOND_PORTAL, ...settings },
  });
  return { status, stdout, stderr };
};

describe('an invalid setting', () => {
  test.each([
    [
      'PORTAL_TODAY',
      [
        '',
        ' ',
        'nonsense',
        '2026-02-30',
        '2025-02-29',
        '2026-13-01',
        '2026-1-1',
        '2026',
        '2026-Q1',
        '23/11/2026',
        '２０２６-01-01',
      ],
    ],
    [
      'PORTAL_URL',
      [
        '',
        'portal.example',
        '//portal.example',
        'ftp://portal.example',
        'javascript:alert(1)',
        'data:text/html,x',
        'file:///srv/www',
        'mailto:a@portal.example',
        'https://',
        'https://portal.example/2021',
        'https://portal.example/2021/',
        'https://portal.example?a=1',
        'https://portal.example/#top',
        'https://portal.example/?',
        'https://me:secret@portal.example',
        'https://me@portal.example',
        'https://portal.example:99999',
        'https://por tal.example',
      ],
    ],
    ['PORTAL_CONTENT', ['', 'package.json', 'package.json/content']],
    ['PORTAL_OUT', ['', '\t', 'package.json', 'package.json/dist']],
    ['PORTAL_CACHE', ['', 'package.json']],
  ])('%s', (name, values) => {
    expect(values.flatMap((value) => settingProblems({ [name]: value })).join('\n')).toMatchSnapshot();
    for (const value of values) expect(settingProblems({ [name]: value })).toHaveLength(1);
  });

  test('is reported with all others, by every command, before anything is read or written', () => {
    const out = join(scratch(), 'out');
    const settings = {
      PORTAL_TODAY: 'nonsense',
      PORTAL_URL: 'ftp://portal.example',
      PORTAL_CACHE: '',
      PORTAL_OUT: out,
    };
    for (const command of ['build', 'check', 'links', 'bundle', 'ids', 'serve', 'changes', 'search', 'new']) {
      const { status, stdout, stderr } = run([`src/cli/${command}.ts`], settings);
      expect({
        command,
        status,
        stdout,
        lines: stderr
          .trimEnd()
          .split('\n')
          .map((line) => line.split(':', 1)[0]),
      }).toEqual({
        command,
        status: 2,
        stdout: '',
        lines: ['PORTAL_URL=ftp', 'PORTAL_TODAY=nonsense', 'PORTAL_CACHE='],
      });
    }
    expect(run(['src/cli/check.ts', '--help'], settings)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(join(out, '..'))).toEqual([]);
  });

  test('stops the editing server and anything else that loads the configuration', () => {
    const { status, stderr } = run(['node_modules/astro/bin/astro.mjs', 'sync', '--root', '.'], {
      PORTAL_URL: 'ftp://portal.example',
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('PORTAL_URL=ftp://portal.example: phải bắt đầu bằng https://');
    const content = scratch();
    cpSync(SECOND_PORTAL, content, { recursive: true });
    spawnSync('mkfifo', [join(content, 'agencies/ong-dan.yaml')]);
    expect(
      run(['node_modules/astro/bin/astro.mjs', 'sync', '--root', '.'], { PORTAL_CONTENT: content }).stderr,
    ).toContain('agencies/ong-dan.yaml:1:1  “ong-dan.yaml” không phải tệp hay thư mục');
  });
});

test.each([
  ['PORTAL_TODAY', '2024-02-29'],
  ['PORTAL_URL', 'http://localhost:4321'],
  ['PORTAL_URL', 'https://portal.example/'],
  ['PORTAL_URL', 'https://Cổng.example:8443'],
  ['PORTAL_URL', 'http://[::1]:80'],
  ['PORTAL_CONTENT', 'no/such/folder'],
  ['PORTAL_OUT', 'not/there/yet'],
])('%s=%s is fine', (name, value) => {
  expect(settingProblems({ [name]: value })).toEqual([]);
});

test('an origin is normalised', () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  vi.stubEnv('PORTAL_URL', 'HTTPS://Portal.Example:443/');
  expect(siteOrigin()).toBe('https://portal.example');
});

describe('npm run build', () => {
  const build = (out: string, settings: Readonly<Record<string, string>> = {}) =>
    run(['src/cli/build.ts'], { PORTAL_OUT: out, ...settings });

  test.each<[string, (folder: string) => string]>([
    [
      'that somebody filled',
      (folder) => {
        writeFileSync(join(folder, 'thesis.doc'), 'x');
        return folder;
      },
    ],
    [
      'with a build.json of another program',
      (folder) => {
        writeFileSync(join(folder, 'build.json'), '{"digest":1}');
        writeFileSync(join(folder, 'SHA256SUMS'), '');
        return folder;
      },
    ],
    [
      'that is a copy of the content',
      (folder) => {
        cpSync(SECOND_PORTAL, folder, { recursive: true });
        return folder;
      },
    ],
    [
      'in the content',
      (folder) => {
        cpSync(SECOND_PORTAL, folder, { recursive: true });
        return join(folder, 'dist');
      },
    ],
    [
      'that holds the content',
      (folder) => {
        cpSync(SECOND_PORTAL, join(folder, 'content'), { recursive: true });
        return folder;
      },
    ],
    [
      'that is a link to nothing',
      (folder) => {
        symlinkSync('nowhere', join(folder, 'to'));
        return join(folder, 'to');
      },
    ],
  ])('refuses a folder %s', (name, make) => {
    const folder = scratch();
    const out = make(folder);
    const content = name.endsWith('holds the content')
      ? join(folder, 'content')
      : name === 'in the content'
        ? folder
        : SECOND_PORTAL;
    const before = readdirSync(folder, { recursive: true });
    const { status, stdout, stderr } = build(out, { PORTAL_CONTENT: content });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.replaceAll(folder, '…')).toMatchSnapshot();
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test('does not block on a pipe in the content', () => {
    const content = scratch();
    cpSync(SECOND_PORTAL, content, { recursive: true });
    spawnSync('mkfifo', [join(content, 'agencies/ong-dan.yaml')]);
    mkdirSync(join(content, 'ui'));
    spawnSync('mkfifo', [join(content, 'ui/vi.json')]);
    const { status, stderr } = build(join(scratch(), 'out'), { PORTAL_CONTENT: content });
    expect(status).toBe(1);
    expect(stderr.match(/không phải tệp hay thư mục/gu)).toHaveLength(2);
  });
});

test('npm run bundle restores a site whose replacement was killed, before reading it', () => {
  const folder = scratch();
  mkdirSync(join(folder, 'site.making/old'), { recursive: true });
  writeFileSync(join(folder, 'site.making/.made-by-portal'), '');
  writeFileSync(join(folder, 'site.making/old/index.html'), 'whole');
  const { status, stderr } = run(['src/cli/bundle.ts'], { PORTAL_OUT: join(folder, 'site') });
  expect({ status, message: stderr.replace(folder, '…') }).toEqual({
    status: 1,
    message: '…/site: chưa dựng; chạy “npm run build” / not built yet; run “npm run build”\n',
  });
  expect(readdirSync(folder, { recursive: true })).toEqual(['site', 'site/index.html']);
});

describe('file system errors', () => {
  const passages = (folder: string): string => {
    writeFileSync(join(folder, 'passages.jsonl'), '{"id":"a","title":"Một","text":"Lời"}\n');
    return join(folder, 'passages.jsonl');
  };

  // Commands of Node create and move folders in the same way, so one represents all.
  test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EMFILE', 'EXDEV', 'EBUSY'])(
    '%s is a sentence that says where',
    (code) => {
      const folder = scratch();
      const args = ['src/cli/search-index.ts', '--passages', passages(folder), '--out', join(folder, 'index')];
      expect(run(args, {}).status).toBe(0);
      const { status, stderr } = run(['--import', './tests/unit/files/fault.mjs', ...args], {
        FAULT_ON: `rename ${join(folder, 'index')} `,
        FAULT_HOW: 'fail',
        FAULT_CODE: code,
      });
      expect(status).toBe(1);
      expect(stderr.replaceAll(folder, '…')).toMatchSnapshot();
      expect(readdirSync(folder).sort()).toEqual(['index', 'passages.jsonl']);
    },
  );

  test.each<[string, (folder: string) => string]>([
    ['a part of the path is a file', (folder) => join(folder, 'passages.jsonl/index')],
    [
      'links lead in a circle',
      (folder) => {
        symlinkSync('round', join(folder, 'round'));
        return join(folder, 'round');
      },
    ],
    ['a name is too long', (folder) => join(folder, 'x'.repeat(300))],
  ])('%s', (_name, make) => {
    const folder = scratch();
    const file = passages(folder);
    const out = make(folder);
    const { status, stderr } = run(['src/cli/search-index.ts', '--passages', file, '--out', out], {});
    expect([1, 2]).toContain(status);
    expect(stderr.replaceAll(folder, '…').replace(/x{300}/gu, 'x…')).toMatchSnapshot();
  });
});
