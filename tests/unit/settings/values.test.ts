import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { settingProblems, siteOrigin } from '../../../src/reader/settings/settings.ts';
import { SECOND_PORTAL } from '../../content/scratch-portal.ts';
import { run, scratch } from './commands.ts';

/** Each command is a process; the timeout is for a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

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
      'PORTAL_EDITOR',
      [
        '',
        'locale',
        'github:',
        'github:city/portal',
        'github:city/portal@',
        'github:city/a/b@main',
        'github:city@main',
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
        'https://portal.example/chủ-đề/',
        'https://portal.example/a//b/',
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
  ['PORTAL_URL', 'https://portal.example/cong/'],
  ['PORTAL_URL', 'https://portal.example/a/b-c.d'],
  ['PORTAL_URL', 'https://Cổng.example:8443'],
  ['PORTAL_URL', 'http://[::1]:80'],
  ['PORTAL_EDITOR', 'local'],
  ['PORTAL_EDITOR', 'github:city/portal.content@draft/clerks'],
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
