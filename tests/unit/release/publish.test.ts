import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Refusal } from '../../../src/files/refusal.ts';
import { FolderTarget } from '../../../src/tools/release/folder-target.ts';
import { BuildChanged, buildIn, publish, type Published } from '../../../src/tools/release/publish.ts';
import { publishedText } from '../../../src/tools/release/told.ts';
import { run } from '../commands/running.ts';
import { publishTo } from './publish.ts';
import { assetOf, versionAt, writeBuild } from './small-build.ts';

/** A folder with builds of these versions, and the place of a target. */
function scratch(...versions: readonly string[]): {
  root: string;
  live: string;
  go: (version: string) => Promise<void>;
} {
  const root = mkdtempSync(join(tmpdir(), 'publish-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const version of versions) writeBuild(join(root, version), version);
  const go = async (version: string): Promise<void> => {
    await publishTo(join(root, 'live'), version === '--back' ? version : join(root, version));
  };
  return { root, live: join(root, 'live/current'), go };
}

const hasAssetOf = (live: string, version: string): boolean =>
  existsSync(join(live, assetOf(version))) && existsSync(join(live, `${assetOf(version)}.br`));

/** What an action is refused with, without paths of this machine. */
async function refusalOf(root: string, action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Refusal) return error.message.replaceAll(root, '…');
    throw error;
  }
  return '';
}

describe('a release', () => {
  test('keeps the files named by content of the build before, and those of no earlier one', async () => {
    const { live, go } = scratch('one', 'two', 'three');
    for (const version of ['one', 'two']) await go(version);
    expect(versionAt(live)).toBe('two');
    expect(['one', 'two'].map((version) => hasAssetOf(live, version))).toEqual([true, true]);
    await go('three');
    expect(['one', 'two', 'three'].map((version) => hasAssetOf(live, version))).toEqual([false, true, true]);
    expect(readdirSync(join(live, '../releases')).map((name) => name.slice(0, 4))).toEqual(['0002', '0003']);
  });

  test('is taken back to the build before, and open pages of what is taken back go on', async () => {
    const { root, live, go } = scratch('one', 'two');
    for (const version of ['one', 'two', '--back']) await go(version);
    expect(versionAt(live)).toBe('one');
    expect(hasAssetOf(live, 'two')).toBe(true);
    expect(await publishTo(join(root, 'live'), '--back')).toBe('alone');
    await go('two');
    expect(versionAt(live)).toBe('two');
    await go('--back');
    expect(versionAt(live)).toBe('one');
  });

  test('of the live build changes nothing', async () => {
    const { root, live, go } = scratch('one');
    await go('one');
    expect(await publishTo(join(root, 'live'), join(root, 'one'))).toBe('live');
    expect(readlinkSync(live)).toMatch(/^releases\/0001-[0-9a-f]{12}$/u);
  });

  test('has the last two versions of the data, whatever builds came between', async () => {
    const { root, live, go } = scratch('one', 'two', 'three');
    writeBuild(join(root, 'again'), 'again', 'two');
    const versions = (): string[] => {
      const list = JSON.parse(readFileSync(join(live, 'data/v1/versions/index.json'), 'utf8')) as {
        versions: readonly { path: string }[];
      };
      expect(readdirSync(join(live, 'data/v1/versions'))).toHaveLength(list.versions.length + 1);
      return list.versions.map(({ path }) => readFileSync(join(live, 'data/v1/versions', path, 'list.csv'), 'utf8'));
    };
    await go('one');
    expect(versions()).toEqual(['one']);
    await go('two');
    expect(versions()).toEqual(['two', 'one']);
    await go('again');
    expect(versions()).toEqual(['two', 'one']);
    await go('three');
    expect(versions()).toEqual(['three', 'two']);
    await go('--back');
    expect(versions()).toEqual(['two', 'three']);
  });

  test('does not copy what did not change, so that it keeps its time', async () => {
    const { live, go } = scratch('one', 'two');
    await go('one');
    const before = statSync(join(live, 'same.txt')).ino;
    await go('two');
    expect(statSync(join(live, 'same.txt')).ino).toBe(before);
  });

  test('is not made of two builds', async () => {
    const { root, live, go } = scratch('one', 'two', 'three');
    await go('one');
    const target = new FolderTarget(join(root, 'live'), []);
    const build = buildIn(join(root, 'two'));
    rmSync(join(root, 'two'), { recursive: true });
    cpSync(join(root, 'three'), join(root, 'two'), { recursive: true });
    cpSync(join(root, 'two', assetOf('three')), join(root, 'two', assetOf('two')));
    cpSync(join(root, 'two', assetOf('three')), join(root, 'two', `${assetOf('two')}.br`));
    await expect(publish({ build }, target)).rejects.toThrow(BuildChanged);
    expect(versionAt(live)).toBe('one');
  });
});

describe('nothing is deleted that publishing did not write', () => {
  test('in a release, behind a link in it, beside releases, or in the folder', async () => {
    const { root, live, go } = scratch('one', 'two', 'three');
    await go('one');
    const first = join(live, '..', readlinkSync(live));
    const outside = join(root, 'outside');
    mkdirSync(join(outside, 'v1'), { recursive: true });
    writeFileSync(join(outside, 'v1/list.csv'), 'mine');
    rmSync(join(first, 'data'), { recursive: true });
    symlinkSync(outside, join(first, 'data'));
    for (const file of [join(first, 'notes.txt'), join(live, '../thesis.doc'), join(live, '../releases/mine')])
      writeFileSync(file, 'mine');
    await go('two');
    const { left, ...done } = (await publishTo(join(root, 'live'), join(root, 'three'))) as Published;
    const trash = first.replace('/releases/', '/.portal/trash/');
    expect([...left].sort()).toEqual([join(trash, 'data'), join(trash, 'notes.txt')]);
    expect(publishedText({ left, ...done }, '…').replaceAll(root, '…')).toMatchSnapshot();
    expect(readdirSync(trash)).toEqual(['data', 'notes.txt']);
    expect(readFileSync(join(outside, 'v1/list.csv'), 'utf8')).toBe('mine');
    expect(readdirSync(join(live, '..'))).toContain('thesis.doc');
    expect(readdirSync(join(live, '../releases'))).toContain('mine');
  });
});

describe('refused is', () => {
  test.each<[string, (root: string) => unknown]>([
    [
      'a folder with files of somebody else',
      async (root) => {
        mkdirSync(join(root, 'live'));
        writeFileSync(join(root, 'live/thesis.doc'), '');
        await publishTo(join(root, 'live'), join(root, 'one'));
      },
    ],
    [
      'a folder of a build',
      async (root) => {
        await publishTo(join(root, 'one'), join(root, 'one'));
      },
    ],
    ['a folder inside the build', (root) => new FolderTarget(join(root, 'one/live'), [join(root, 'one')])],
    ['a file', (root) => publishTo(join(root, 'one/index.html'), join(root, 'one'))],
    [
      'a link that leads elsewhere',
      async (root) => {
        await publishTo(join(root, 'live'), join(root, 'one'));
        rmSync(join(root, 'live/current'));
        symlinkSync('/nowhere', join(root, 'live/current'));
        await publishTo(join(root, 'live'), join(root, 'two'));
      },
    ],
    [
      'a second publisher',
      async (root) => {
        const turn = new FolderTarget(join(root, 'live'), []).open();
        onTestFinished(() => {
          void turn.close();
        });
        await publishTo(join(root, 'live'), join(root, 'one'));
      },
    ],
  ])('%s', async (_name, action) => {
    const { root } = scratch('one', 'two');
    const message = (await refusalOf(root, () => action(root))).replaceAll(String(process.pid), 'PID');
    expect(message).toMatchSnapshot();
    expect(versionAt(join(root, 'live/current'))).toBe('none');
  });

  test('nothing where a publisher was killed, or its process id is used again', async () => {
    const { root, live, go } = scratch('one');
    mkdirSync(join(root, 'live/.portal/lock'), { recursive: true });
    writeFileSync(join(root, 'live/.portal/README.txt'), '');
    writeFileSync(join(root, 'live/.portal/lock/owner.json'), JSON.stringify({ pid: process.ppid, started: '1' }));
    await go('one');
    expect(versionAt(live)).toBe('one');
  });
});

describe('npm run publish', () => {
  test('explains itself', () => {
    expect(run('publish', ['--help']).stdout).toMatchSnapshot();
    expect(run('publish', [])).toMatchObject({
      status: 2,
      stderr: '?: npm run publish -- FOLDER|user@host:FOLDER|s3://BUCKET/PREFIX [--back] [--dry-run] [--help]\n',
    });
  });

  test('tells what it would do, does it, and goes back', () => {
    const { root, live } = scratch('one', 'two');
    const told = (args: readonly string[], version: string) => {
      const { status, stdout, stderr } = run('publish', [join(root, 'live'), ...args], {
        PORTAL_OUT: join(root, version),
      });
      return `${status}\n${stdout}${stderr}`.replaceAll(root, '…');
    };
    expect(told(['--dry-run'], 'one')).toMatchSnapshot();
    expect(readdirSync(root)).not.toContain('live');
    expect(told([], 'one')).toMatchSnapshot();
    expect(told([], 'one')).toMatchSnapshot();
    expect(told(['--back'], 'one')).toMatchSnapshot();
    expect(told([], 'two')).toMatchSnapshot();
    expect(told(['--back'], 'two')).toMatchSnapshot();
    expect(versionAt(live)).toBe('one');
    expect(told([], 'two')).toContain('0004-');
    const [before = ''] = readdirSync(join(root, 'live/releases'));
    writeFileSync(join(root, 'live/releases', before, 'index.html'), 'changed');
    expect(told(['--back'], 'two')).toMatchSnapshot();
    expect(versionAt(live)).toBe('two');
    writeFileSync(join(root, 'two/index.html'), 'changed');
    expect(told([], 'two')).toMatchSnapshot();
    expect(told([], 'none')).toMatchSnapshot();
  });
});
