import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readHistory } from '../../src/reader/history/content-history.ts';
import { sourceYaml } from '../content/add-entry.ts';
import { ScratchPortal } from '../content/scratch-portal.ts';

// Each test starts git and the command.
vi.setConfig({ testTimeout: 60_000 });

/** A portal in its own repository; each commit has a given date. */
class CommittedPortal extends ScratchPortal {
  constructor() {
    super();
    this.git('init', '-q', '-b', 'main');
    this.commit('2000-01-10');
    onTestFinished(() => {
      this.delete();
    });
  }

  git(...args: string[]): string {
    return this.#run(args, '2000-01-01T00:00:00+07:00');
  }

  commit(day: string, time = '12:00:00+07:00'): void {
    this.#run(['add', '-A'], day);
    this.#run(['-c', 'user.name=t', '-c', 'user.email=t@example', 'commit', '-qm', day], `${day}T${time}`);
  }

  #run(args: string[], date: string): string {
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const { status, stdout, stderr } = spawnSync('git', ['-C', this.folder, ...args], { encoding: 'utf8', env });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  }
}

const run = (folder: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/changes.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PORTAL_CONTENT: folder },
  });
  return { status, stdout, stderr };
};

/** A portal whose second day changes, renames, removes and adds one entry each. */
function livelyPortal(): CommittedPortal {
  const portal = new CommittedPortal();
  portal.edit('agencies/phong-cay-xanh.yaml', 'Phòng Cây xanh', 'Phòng Cây xanh và Hoa');
  renameSync(join(portal.folder, 'sources/bao-vi-du.yaml'), join(portal.folder, 'sources/bao-vi-du-moi.yaml'));
  portal.remove('programmes/trong-cay.yaml');
  portal.edit('ids.txt', /$/u, 'programme:trong-cay removed 2000-01-12 see agency:phong-cay-xanh\n');
  portal.write('terms/cay.yaml', 'means: ["cây xanh"]\nforms: ["cay"]\n');
  return portal;
}

describe('npm run changes', () => {
  test('prints bilingual help', () => {
    expect(run('content', '--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('content', '--help').stdout).toMatchSnapshot();
  });

  test('lists every entry by field, committed or not, in both languages, reproducibly', () => {
    const portal = livelyPortal();
    const before = run(portal.folder, '--since', 'HEAD');
    expect(before.status).toBe(0);
    expect(before.stdout).toMatchSnapshot('vi');
    portal.commit('2000-01-12');
    expect(run(portal.folder, '--since', 'HEAD~1').stdout).toBe(before.stdout.replace('HEAD', 'HEAD~1'));
    expect(run(portal.folder, '--since', '2000-01-12', '--lang', 'en').stdout).toMatchSnapshot('en');
    const json = JSON.parse(run(portal.folder, '--since', '2000-01-12', '--json').stdout) as Record<string, unknown>;
    expect({ ...json, commit: 'name' }).toMatchSnapshot('json');
    expect(json.commit).toBe(portal.git('rev-parse', 'HEAD~1'));
  });

  test('counts from the evening before a day; before the first commit the content is empty', () => {
    const portal = livelyPortal();
    portal.commit('2000-01-12');
    const last = (...args: string[]) =>
      run(portal.folder, '--lang', 'en', ...args)
        .stdout.trim()
        .split('\n')
        .at(-1);
    expect(last('--since', '2000-01-13')).toBe('Since 2000-01-13: no entry changed.');
    expect(last('--since', '2000-01-11')).toBe('Since 2000-01-11: 1 added, 1 changed, 1 moved, 1 removed.');
    expect(last('--since', '2000-01-01')).toMatch(/^Since 2000-01-01: 1[0-9] added, 0 changed, 0 moved, 0 removed\.$/u);
  });

  test('ignores reformatted files, and reports unreadable ones', () => {
    const portal = new CommittedPortal();
    portal.edit('themes/1999.yaml', /^/u, '# a remark\n');
    expect(run(portal.folder, '--since', 'HEAD', '--lang', 'en').stdout).toBe('Since HEAD: no entry changed.\n');
    portal.write('sources/bao-vi-du.yaml', 'url: [\n');
    portal.commit('2000-01-11');
    portal.write('sources/bao-vi-du.yaml', sourceYaml('https://vidu.example/'));
    expect(run(portal.folder, '--since', 'HEAD').stdout).toMatchSnapshot('before');
    expect(run(portal.folder, '--since', 'HEAD', '--lang', 'en').stdout).toMatchSnapshot('before, en');
    portal.write('sources/bao-vi-du.yaml', 'url: [\n');
    expect(run(portal.folder, '--since', 'HEAD~1').stdout).toMatchSnapshot('after');
    expect(run(portal.folder, '--since', 'HEAD~1', '--lang', 'en').stdout).toMatchSnapshot('after, en');
  });

  test('reports a missing history, and exits 1', () => {
    const portal = new ScratchPortal();
    onTestFinished(() => {
      portal.delete();
    });
    expect(run(portal.folder, '--since', 'HEAD')).toMatchSnapshot('vi');
    expect(run(portal.folder, '--since', '2000-01-01', '--lang', 'en')).toMatchSnapshot('en');
    expect(JSON.parse(run(portal.folder, '--since', 'HEAD', '--json').stdout)).toMatchObject({ history: 'none' });
  });

  test('reports a shallow clone', () => {
    const portal = livelyPortal();
    portal.commit('2000-01-12');
    const clone = mkdtempSync(join(tmpdir(), 'clone-'));
    onTestFinished(() => {
      rmSync(clone, { recursive: true, force: true });
    });
    portal.git('clone', '-q', '--depth', '1', `file://${portal.folder}`, join(clone, 'c'));
    expect(run(join(clone, 'c'), '--since', '2000-01-11')).toMatchSnapshot('vi');
    expect(run(join(clone, 'c'), '--since', '2000-01-11', '--lang', 'en')).toMatchSnapshot('en');
    expect(readHistory(join(clone, 'c'), portal.validate().records)).toEqual({ state: 'partial', revisions: [] });
  });

  test.each([
    [[]],
    [['--since', 'no-such']],
    [['--since', '24/11/2026']],
    [['--since', '2026-02-30']],
    [['--since', '--json']],
    [['--since', '--output=/tmp/x']],
    [['--since', 'HEAD', '--lang', 'fr']],
    [['--until', 'HEAD']],
  ])('refuses %j with one line that says what is right', (args) => {
    const portal = new CommittedPortal();
    const { status, stdout, stderr } = run(portal.folder, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect(stderr).toMatchSnapshot();
  });
});

describe('the history', () => {
  test('groups commits by day, newest first', () => {
    const portal = livelyPortal();
    portal.commit('2000-01-12', '08:00:00+07:00');
    portal.edit('agencies/phong-cay-xanh.yaml', 'và Hoa', 'và Cỏ');
    portal.remove('terms/cay.yaml');
    portal.commit('2000-01-12', '09:00:00+07:00');
    const history = readHistory(portal.folder, portal.validate().records);
    if (history.state !== 'whole') throw new Error(history.state);
    expect(history.revisions.map(({ date, updated, commits }) => [date, updated, commits.length])).toEqual([
      ['2000-01-12', '2000-01-12T02:00:00.000Z', 2],
      ['2000-01-10', '2000-01-10T05:00:00.000Z', 1],
    ]);
    const listed = history.revisions[0]?.changes.map(({ kind, collection, id, fields }) => [
      kind,
      `${collection}/${id}`,
      fields.length,
    ]);
    // The term that was added and removed on the same day is not listed.
    expect(listed).toEqual([
      ['changed', 'agencies/phong-cay-xanh', 1],
      ['removed', 'programmes/trong-cay', 0],
      ['moved', 'sources/bao-vi-du-moi', 0],
    ]);
  });

  test('handles decreasing commit dates, and is truncated if too long', () => {
    const portal = livelyPortal();
    portal.commit('2000-01-05');
    const { records } = portal.validate();
    expect(readHistory(portal.folder, records)).toMatchObject({ revisions: [{ date: '2000-01-05' }] });
    expect(readHistory(portal.folder, records, 1)).toMatchObject({
      state: 'partial',
      revisions: [{ date: '2000-01-05' }],
    });
  });

  test('is empty outside git', () => {
    const portal = new ScratchPortal();
    onTestFinished(() => {
      portal.delete();
    });
    const copy = mkdtempSync(join(tmpdir(), 'archive-'));
    onTestFinished(() => {
      rmSync(copy, { recursive: true, force: true });
    });
    cpSync(portal.folder, copy, { recursive: true });
    expect(readHistory(copy, portal.validate().records)).toEqual({ state: 'none' });
  });
});
