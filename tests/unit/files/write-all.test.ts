import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { finishWriting } from '../../../src/files/write-all.ts';
import { NEW, OLD } from './three.ts';

const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries(OLD)) writeFileSync(join(folder, path), text);
  return folder;
};

const AFTER: Readonly<Record<string, string>> = {
  ...OLD,
  ...Object.fromEntries(NEW.map(({ path, text }) => [path, text])),
};

/** The files of a folder by path, hidden ones apart. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((path) => !path.startsWith('.'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

const write = (folder: string, fault: Readonly<Record<string, string>>) => {
  const { signal, stderr } = spawnSync(
    process.execPath,
    ['--import', './tests/unit/files/fault.mjs', 'tests/unit/files/write-three.ts', folder],
    { encoding: 'utf8', env: { ...process.env, ...fault } },
  );
  return { signal, operations: stderr.trimEnd().split('\n') };
};

test('files are written all or none, each whole, when killed at any operation', () => {
  const { operations } = write(scratch(), {});
  const ends = operations.map((_operation, index) => {
    const folder = scratch();
    expect(write(folder, { FAULT_AT: `${index + 1}`, FAULT_HOW: 'cut' }).signal).toBe('SIGKILL');
    for (const [path, text] of Object.entries(filesIn(folder))) expect([OLD[path], AFTER[path]]).toContain(text);
    finishWriting(folder);
    const end = filesIn(folder);
    expect([OLD, AFTER]).toContainEqual(end);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    return 'c.txt' in end;
  });
  // Once the list of moves stands, all are written.
  expect(ends.indexOf(true)).toBe(operations.findIndex((operation) => operation.startsWith('rename')) + 1);
  expect(ends.lastIndexOf(false)).toBe(ends.indexOf(true) - 1);
});

test('what somebody changed after the kill stays and is named', () => {
  const folder = scratch();
  write(folder, { FAULT_ON: '/a.txt', FAULT_HOW: 'kill' });
  writeFileSync(join(folder, 'a.txt'), 'mine');
  expect(finishWriting(folder)).toEqual({ written: ['c.txt', 'deep/er/d.txt'], left: ['a.txt'] });
  expect(filesIn(folder)).toEqual({ ...AFTER, 'a.txt': 'mine' });
});

test('what a running process writes is not touched', () => {
  const folder = scratch();
  const work = join(folder, `.writing-${process.ppid}-`);
  mkdirSync(work);
  writeFileSync(join(work, '0'), 'half');
  expect(finishWriting(folder)).toEqual({ written: [], left: [] });
  expect(readdirSync(work)).toEqual(['0']);
});
