import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { finishWriting } from '../../../src/files/write-all.ts';
import { bytesOf } from '../../content/portal-files.ts';
import { ScratchPortal } from '../../content/scratch-portal.ts';
import { isQuick } from '../../mode.ts';
import { fileOf, scratch as scratchForImport } from '../import/importing.ts';
import { DAY, THREE } from '../import/rows.ts';
import { AGENCY, END, linesFor } from '../new/interview.ts';

/** Each killed run is a process that reads the content; the timeout is for a slow machine. */
vi.setConfig({ testTimeout: 300_000 });

/** A portal like another one; deleted after the test. */
function copyOf(portal: ScratchPortal): ScratchPortal {
  const copy = new ScratchPortal();
  onTestFinished(() => {
    copy.delete();
  });
  rmSync(copy.folder, { recursive: true });
  cpSync(portal.folder, copy.folder, { recursive: true });
  return copy;
}

/** The files of a portal: an empty folder that a killed command left is no content. */
const filesOf = (portal: ScratchPortal): Record<string, string> =>
  Object.fromEntries(Object.entries(bytesOf(portal)).filter(([, bytes]) => bytes !== '/'));

/** A command: its portal before, its arguments, and what is typed. */
interface Command {
  readonly begin: () => ScratchPortal;
  readonly name: string;
  readonly args: readonly string[];
  readonly input?: string;
}

const COMMANDS: readonly Command[] = [
  {
    name: 'ids',
    begin: () => {
      const portal = scratchForImport();
      portal.edit('ids.txt', /agency:uy-ban\n/u, '');
      return portal;
    },
    args: [],
  },
  {
    name: 'fix',
    begin: () => {
      const portal = scratchForImport();
      portal.edit('agencies/uy-ban.yaml', /\n/gu, '\r\n');
      portal.edit('themes/1999.yaml', /\n/gu, '  \n');
      return portal;
    },
    args: [],
  },
  { name: 'new', begin: scratchForImport, args: ['agency'], input: linesFor([...AGENCY, ...END]) },
  {
    name: 'edit',
    begin: scratchForImport,
    args: ['agency', 'uy-ban'],
    input: linesFor(['name', '', 'Town Committee', '', '']),
  },
  {
    name: 'import',
    begin: () => {
      const portal = scratchForImport();
      fileOf(portal, THREE);
      return portal;
    },
    args: ['procedures', '.rows.jsonl', '--read', DAY, '--source', 'bao-vi-du'],
  },
];

describe('content is whole when a command is killed at any operation', () => {
  test.each(COMMANDS)('npm run $name', ({ name, begin, args, input = '' }) => {
    const run = (portal: ScratchPortal, fault: Readonly<Record<string, string>>) =>
      spawnSync(
        process.execPath,
        [
          '--import',
          './tests/unit/files/fault.mjs',
          `src/cli/${name}.ts`,
          ...args.map((arg) => arg.replace(/^\.rows/u, `${portal.folder}/.rows`)),
        ],
        { encoding: 'utf8', input, env: { ...process.env, ...fault, PORTAL_CONTENT: portal.folder } },
      );
    const start = begin();
    const before = bytesOf(start);
    const done = copyOf(start);
    const { stderr, status } = run(done, {});
    expect(status).toBe(0);
    const after = bytesOf(done);
    expect(after).not.toEqual(before);
    const operations = stderr.split('\n').filter((line) => /^[a-zA-Z]+ \//u.test(line));
    expect(operations.length).toBeGreaterThan(1);
    // A quick run looks at the last move; tests/unit/files/write-all.test.ts at every operation of those that move files.
    const last = operations.findLastIndex((operation) => operation.startsWith('rename'));
    for (const at of isQuick ? [last] : operations.keys()) {
      const portal = copyOf(start);
      expect(run(portal, { FAULT_AT: `${at + 1}`, FAULT_HOW: 'cut' }).signal).toBe('SIGKILL');
      for (const [path, bytes] of Object.entries(bytesOf(portal)))
        if (!path.includes('.next') && !path.startsWith('.writing'))
          expect([before[path], after[path]]).toContain(bytes);
      finishWriting(portal.folder);
      const { '.ids.txt.next': _unfinished, ...end } = filesOf(portal);
      expect([filesOf(start), filesOf(done)]).toContainEqual(end);
    }
  });
});

test('a command says what it finished for one that was killed', () => {
  const portal = scratchForImport();
  const args = ['--import', './tests/unit/files/fault.mjs', 'src/cli/new.ts', 'agency'];
  const env = { ...process.env, PORTAL_CONTENT: portal.folder };
  const input = linesFor([...AGENCY, ...END]);
  spawnSync(process.execPath, args, { input, env: { ...env, FAULT_ON: 'ids.txt', FAULT_HOW: 'kill' } });
  const { stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], { encoding: 'utf8', env });
  expect(stderr.replaceAll(/\S*portal-\w{6}/gu, '<content>')).toMatchSnapshot();
  expect(portal.report('en')).toContain('0 problems');
});
