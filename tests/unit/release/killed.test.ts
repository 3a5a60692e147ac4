import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isQuick } from '../../mode.ts';
import { publishTo } from './publish.ts';
import { assetOf, versionAt, writeBuild } from './small-build.ts';

/** Each killed run is a process; the timeout is for a slow machine. */
vi.setConfig({ testTimeout: 300_000 });

const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const version of ['one', 'two', 'three', 'four']) writeBuild(join(folder, version), version);
  return folder;
};

const run = (args: readonly string[], fault: Readonly<Record<string, string>>) => {
  const { signal, status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './tests/unit/files/fault.mjs', 'tests/unit/release/publish.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, ...fault } },
  );
  return { signal, status, stdout, stderr };
};

/** What a target holds beside sites. */
const namesIn = (folder: string): string[] => {
  for (const own of ['making', 'trash']) mkdirSync(join(folder, '.portal', own), { recursive: true });
  return [...readdirSync(folder).sort(), ...readdirSync(join(folder, '.portal')).sort()];
};
const CLEAN = ['.portal', 'current', 'releases', 'README.txt', 'making', 'records', 'trash'];

/** What must hold after any interruption: one whole site, and the next run clears up all that was left. */
async function expectSound(root: string, folder: string, versions: readonly string[]): Promise<void> {
  const version = versionAt(join(folder, 'current'));
  expect(versions).toContain(version);
  await publishTo(folder, join(root, 'four'));
  expect(versionAt(join(folder, 'current'))).toBe('four');
  expect(namesIn(folder)).toEqual(CLEAN);
  for (const own of ['making', 'trash'])
    expect(readdirSync(join(folder, '.portal', own), { recursive: true })).toEqual([]);
  // The release that was replaced stays; of a first run there is none.
  expect(readdirSync(join(folder, 'releases'))).toHaveLength(version === 'none' ? 1 : 2);
  expect(readdirSync(join(folder, '.portal/records'))).toHaveLength(version === 'none' ? 1 : 2);
  if (version !== 'none')
    expect(readdirSync(join(folder, 'current/_astro')).join(' ')).toContain(assetOf(version).slice(7));
}

/** What a quick run looks at: operations that change what a name leads to, and the record written before all others. */
const isTold = (operation: string): boolean => /^(?:rename|symlink|writeFile \S+json\.next)/u.test(operation);

type Run = [string, string, readonly string[], readonly string[]];
const BACK: Run = ['a return to the build before', '--back', ['one', 'two'], ['one', 'two']];

describe('a published site is whole', () => {
  test.each<Run>([
    ['the first release', 'one', [], ['none', 'one']],
    ['a third release, which deletes the first', 'three', ['one', 'two'], ['two', 'three']],
    ...(isQuick ? [] : [BACK]),
  ])('when %s is killed at any operation', async (_name, what, before, versions) => {
    const root = scratch();
    const begin = join(root, 'begin');
    for (const version of before) await publishTo(begin, join(root, version));
    const build = what === '--back' ? what : join(root, what);
    const start = (name: string): string => {
      if (before.length > 0) cpSync(begin, join(root, name), { recursive: true, verbatimSymlinks: true });
      return join(root, name);
    };
    const operations = run([build, start('first')], {})
      .stderr.trimEnd()
      .split('\n');
    expect(operations.length).toBeGreaterThan(25);
    for (const [at, operation] of operations.entries()) {
      if (isQuick && !isTold(operation)) continue;
      const folder = start(`${at + 1}`);
      const killed = run([build, folder], { FAULT_AT: `${at + 1}`, FAULT_HOW: 'cut' });
      expect(killed.signal).toBe('SIGKILL');
      await expectSound(root, folder, versions);
    }
  });

  // In one process: “broken” leaves what a kill leaves, a single failure is followed by whatever the command does then.
  test.runIf(!isQuick).each(['fail', 'broken'])('when any operation fails (%s)', async (how) => {
    const root = scratch();
    const begin = join(root, 'begin');
    for (const version of ['one', 'two']) await publishTo(begin, join(root, version));
    const folders = join(root, 'folders');
    for (let at = 1; at <= 100; at += 1)
      cpSync(begin, join(folders, `${at}`), { recursive: true, verbatimSymlinks: true });
    const { stdout, status } = run(['--each', join(root, 'three'), folders], { FAULT_HOW: how });
    expect(status).toBe(0);
    const messages = stdout.split('\n').slice(0, -1);
    expect(messages.length).toBeGreaterThan(25);
    for (const [index, message] of messages.entries()) {
      const folder = join(folders, `${index + 1}`);
      if (message === '') expect(versionAt(join(folder, 'current'))).toBe('three');
      await expectSound(root, folder, ['two', 'three']);
    }
  });
});
