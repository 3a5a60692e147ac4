import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { run, scratch } from './commands.ts';

/** Each command is a process; the timeout is for a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

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
