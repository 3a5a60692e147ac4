import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { SECOND_PORTAL } from '../../content/scratch-portal.ts';
import { run, scratch } from './commands.ts';

/** Each command is a process; the timeout is for a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

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
