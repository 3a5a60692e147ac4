import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkOutput } from '../../../src/files/output.ts';
import { recoverFolder, replaceFolder } from '../../../src/files/replace-folder.ts';
import { Refusal } from '../../../src/files/refusal.ts';
import { fill, outputAt, versionOf } from './twenty.ts';

const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'output-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};
const replace = (folder: string): Promise<void> =>
  replaceFolder(outputAt(folder), (next) => {
    fill(next, 'new');
    return Promise.resolve();
  });
/** The refusal of a folder, with machine-specific paths replaced. */
function refusalOf(folder: string, root = resolve(folder)): string {
  try {
    checkOutput({ ...outputAt(folder), sources: [resolve('content')] });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return (parse(root).root === root ? error.message : error.message.replaceAll(root, '…'))
      .replaceAll(process.cwd(), '<portal>')
      .replaceAll(homedir(), '<home>');
  }
  return '';
}

describe('a folder is never replaced', () => {
  test.each<[string, (root: string) => string]>([
    [
      'that somebody else filled',
      (root) => {
        writeFileSync(join(root, 'thesis.doc'), 'x');
        return root;
      },
    ],
    [
      'that has one more file in it',
      (root) => {
        fill(root, 'old');
        writeFileSync(join(root, 'notes'), 'x');
        return root;
      },
    ],
    [
      'that is a checkout',
      (root) => {
        fill(root, 'old');
        mkdirSync(join(root, '.git'));
        return root;
      },
    ],
    [
      'that is a file',
      (root) => {
        writeFileSync(join(root, 'file'), '');
        return join(root, 'file');
      },
    ],
    [
      'that is a link to a file',
      (root) => {
        writeFileSync(join(root, 'file'), '');
        symlinkSync('file', join(root, 'to'));
        return join(root, 'to');
      },
    ],
    [
      'that is a link to nothing',
      (root) => {
        symlinkSync('nowhere/at/all', join(root, 'to'));
        return join(root, 'to');
      },
    ],
    [
      'beside which stands a folder of its work folder’s name',
      (root) => {
        mkdirSync(join(root, 'out.making/old'), { recursive: true });
        return join(root, 'out');
      },
    ],
  ])('%s', async (_name, make) => {
    const root = scratch();
    const folder = make(root);
    const before = readdirSync(root, { recursive: true });
    const refused: unknown = await replace(folder).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).message.replaceAll(root, '…')).toMatchSnapshot();
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  // Only checks the refusal, without running a command: a bug must not delete anyone's home folder.
  test.each([
    ['the portal', process.cwd()],
    ['what holds the portal', dirname(process.cwd())],
    ['the root', parse(process.cwd()).root],
    ['the home', homedir()],
    ['the content', 'content'],
  ])('%s', (_name, folder) => {
    expect(refusalOf(folder)).toMatch(/: chứa .+, sẽ mất nếu thay thư mục này; .+ \/ holds .+, which would be lost; /u);
  });

  test('inside the content, on a mount point, or linked to protected data', () => {
    expect(refusalOf('content/new')).toMatchInlineSnapshot(
      `"OUT=content/new (…): nằm trong <portal>/content, thuộc nguồn của cổng; chọn một thư mục ở ngoài / lies in <portal>/content, which belongs to the sources of the portal; name a folder outside"`,
    );
    expect(refusalOf('/dev')).toMatchInlineSnapshot(
      `"OUT=…: là điểm gắn (mount), không đổi chỗ được; chọn một thư mục bên trong / is a mount point, which cannot be swapped; name a folder inside it"`,
    );
    const root = scratch();
    symlinkSync(process.cwd(), join(root, 'link'));
    expect(refusalOf(join(root, 'link'), root)).toMatchInlineSnapshot(
      `"OUT=…/link (<portal>): chứa <portal>, sẽ mất nếu thay thư mục này; chọn một thư mục riêng, như dist / holds <portal>, which would be lost; name a folder of its own, such as dist"`,
    );
    expect(refusalOf(join(root, 'link/content'), root)).toMatchInlineSnapshot(
      `"OUT=…/link/content (<portal>/content): chứa <portal>/content, sẽ mất nếu thay thư mục này; chọn một thư mục riêng, như dist / holds <portal>/content, which would be lost; name a folder of its own, such as dist"`,
    );
  });
});

describe('a folder is replaced', () => {
  test('that is new, in new folders, empty, or earlier output', async () => {
    const root = scratch();
    const folder = join(root, 'a/b/out');
    await replace(folder);
    expect(versionOf(folder)).toBe('new');
    mkdirSync(join(root, 'empty'));
    writeFileSync(join(root, 'empty/.DS_Store'), '');
    await replace(join(root, 'empty'));
    expect(versionOf(join(root, 'empty'))).toBe('new');
    fill(folder, 'old');
    chmodSync(folder, 0o2770);
    await replace(folder);
    expect(versionOf(folder)).toBe('new');
    expect(statSync(folder).mode & 0o7777).toBe(0o2770);
    expect(readdirSync(join(root, 'a/b'))).toEqual(['out']);
  });

  test('behind a link, which is kept, even after a killed run', async () => {
    const root = scratch();
    mkdirSync(join(root, 'disk'));
    fill(join(root, 'disk/site'), 'old');
    symlinkSync('disk/site', join(root, 'link'));
    symlinkSync('link', join(root, 'out'));
    await replace(join(root, 'out'));
    expect(readlinkSync(join(root, 'out'))).toBe('link');
    expect(lstatSync(join(root, 'disk/site')).isDirectory()).toBe(true);
    expect(versionOf(join(root, 'disk/site'))).toBe('new');
    expect(readdirSync(join(root, 'disk'))).toEqual(['site']);

    const { signal } = spawnSync(
      process.execPath,
      ['--import', './tests/unit/files/fault.mjs', 'tests/unit/files/replace.ts', join(root, 'out')],
      { env: { ...process.env, FAULT_ON: 'making/next ' + join(root, 'disk/site'), FAULT_HOW: 'kill' } },
    );
    expect(signal).toBe('SIGKILL');
    expect(readdirSync(join(root, 'disk'))).toEqual(['site.making']);
    recoverFolder(join(root, 'out'));
    expect(versionOf(join(root, 'out'))).toBe('new');
    expect(readdirSync(join(root, 'disk'))).toEqual(['site']);
  });

  test('not while another process replaces it; immediately after that process was killed', async () => {
    const root = scratch();
    const folder = join(root, 'out');
    fill(folder, 'old');
    const other = spawn(process.execPath, ['tests/unit/files/wait.ts', folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => {
      other.kill('SIGKILL');
    });
    await once(other.stdout, 'data');
    const refused: unknown = await replace(folder).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect((refused as Refusal).exitCode).toBe(1);
    expect(String(refused).replaceAll(root, '…').replaceAll(String(other.pid), 'PID')).toMatchSnapshot();
    expect(versionOf(folder)).toBe('old');
    other.kill('SIGKILL');
    await once(other, 'exit');
    await replace(folder);
    expect(versionOf(folder)).toBe('new');
    expect(readdirSync(root)).toEqual(['out']);
  });

  test('by only one of two processes that begin at once', async () => {
    const root = scratch();
    const results = await Promise.all(
      [1, 2, 3].map(async () => {
        const child = spawn(process.execPath, ['tests/unit/files/wait.ts', join(root, 'out')], {
          stdio: ['pipe', 'pipe', 'pipe'],
        });
        onTestFinished(() => {
          child.kill('SIGKILL');
        });
        // It prints whether it entered or was refused; the one inside continues on input.
        const [message] = (await once(child.stdout, 'data')) as [Buffer];
        return { child, message: message.toString() };
      }),
    );
    const inside = results.filter(({ message }) => message === 'in\n');
    expect(inside).toHaveLength(1);
    expect(results.filter(({ message }) => message.includes('is writing here'))).toHaveLength(2);
    for (const { child } of inside) {
      child.stdin.end();
      await once(child, 'exit');
    }
    expect(versionOf(join(root, 'out'))).toBe('waited');
    expect(readdirSync(root)).toEqual(['out']);
  });

  test('if the lock belongs to a process id that was reused', async () => {
    const root = scratch();
    const folder = join(root, 'out');
    fill(folder, 'old');
    const lock = join(root, 'out.making/lock');
    mkdirSync(lock, { recursive: true });
    // Our parent is running, but did not start at that time.
    writeFileSync(join(lock, 'owner.json'), JSON.stringify({ pid: process.ppid, started: '1' }));
    cpSync(folder, join(root, 'out.making/next'), { recursive: true });
    await replace(folder);
    expect(versionOf(folder)).toBe('new');
    expect(readdirSync(root)).toEqual(['out']);
  });
});
