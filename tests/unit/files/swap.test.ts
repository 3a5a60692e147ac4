import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { recoverFolder, replaceFolder } from '../../../src/files/replace-folder.ts';
import { fill, outputAt, versionOf } from './twenty.ts';

/** Each killed run is a process; the timeout is for a slow machine. */
vi.setConfig({ testTimeout: 300_000 });

const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'swap-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

const run = (args: readonly string[], fault: Readonly<Record<string, string>>) => {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './tests/unit/files/fault.mjs', 'tests/unit/files/replace.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, ...fault } },
  );
  return { status, signal, stdout, stderr };
};

/** Invariants after any interruption: a complete version exists, and the next run cleans up. */
async function expectSound(root: string, name = 'out'): Promise<void> {
  const folder = join(root, name);
  recoverFolder(folder);
  expect(['old', 'new']).toContain(versionOf(folder));
  await replaceFolder(outputAt(folder), (next) => {
    fill(next, 'newest');
    return Promise.resolve();
  });
  expect(versionOf(folder)).toBe('newest');
  expect(readdirSync(root).filter((other) => `${other}.`.startsWith(`${name}.`))).toEqual([name]);
}

const isOfFile = (operation = ''): boolean => operation.includes('/file-');

/**
 * Kills a run at each of its operations, always from the same initial state; of the consecutive operations on the files
 * of the folder, only at the first and second.
 */
async function killAtEach(begin: (root: string) => void): Promise<readonly string[]> {
  const first = scratch();
  begin(first);
  const operations = run([join(first, 'out')], {})
    .stderr.trimEnd()
    .split('\n');
  for (const index of operations.keys()) {
    if (isOfFile(operations[index]) && isOfFile(operations[index - 1]) && isOfFile(operations[index - 2])) continue;
    const root = scratch();
    begin(root);
    expect(run([join(root, 'out')], { FAULT_AT: `${index + 1}`, FAULT_HOW: 'kill' }).signal).toBe('SIGKILL');
    await expectSound(root);
  }
  return operations;
}

describe('a folder of twenty files', () => {
  test('is complete or restored when killed at any operation', async () => {
    const operations = await killAtEach((root) => {
      fill(join(root, 'out'), 'old');
    });
    expect(operations.filter(isOfFile)).toHaveLength(40);
  });

  test('killed between the two moves, and again at any operation of the next run, is not lost', async () => {
    const killed = scratch();
    const folder = join(killed, 'out');
    fill(folder, 'old');
    expect(run([folder], { FAULT_ON: `rename ${folder}.making/next`, FAULT_HOW: 'kill' }).signal).toBe('SIGKILL');
    expect(readdirSync(killed)).toEqual(['out.making']);
    await killAtEach((root) => {
      cpSync(killed, root, { recursive: true });
    });
  });

  // “broken” leaves the same state as a kill, so here all operations are tested.
  test.each(['fail', 'broken'])('is complete when any operation fails (%s)', async (how) => {
    const root = scratch();
    for (let at = 1; at <= 100; at += 1) fill(join(root, `${at}`), 'old');
    const { status, stdout } = run(['--each', root], { FAULT_HOW: how });
    expect(status).toBe(0);
    const messages = stdout.split('\n').slice(0, -1);
    expect(messages.length).toBeGreaterThan(50);
    for (const [index, sentence] of messages.entries()) {
      const name = `${index + 1}`;
      // A single failure is rolled back immediately; otherwise the next run restores the folder.
      if (how === 'fail') expect(versionOf(join(root, name))).toBe(sentence === '' ? 'new' : 'old');
      await expectSound(root, name);
    }
  });

  test('killed before a first version exists, leaves none or a complete one', () => {
    const root = scratch();
    const folder = join(root, 'out');
    const { signal } = run([folder], { FAULT_ON: `rename ${folder}.making/next`, FAULT_HOW: 'kill' });
    expect(signal).toBe('SIGKILL');
    recoverFolder(folder);
    expect(run([folder], {}).status).toBe(0);
    expect(versionOf(folder)).toBe('new');
    expect(readdirSync(root)).toEqual(['out']);
  });

  test('that was being deleted is never restored', () => {
    const root = scratch();
    const folder = join(root, 'out');
    fill(folder, 'old');
    expect(run([folder], { FAULT_ON: 'trash/file-7', FAULT_HOW: 'kill' }).signal).toBe('SIGKILL');
    rmSync(folder, { recursive: true });
    recoverFolder(folder);
    expect(readdirSync(root)).toEqual(['out.making']);
    expect(run([folder], {}).status).toBe(0);
    expect(readdirSync(root)).toEqual(['out']);
  });
});
