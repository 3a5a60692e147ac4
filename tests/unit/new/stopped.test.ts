import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { writeAll } from '../../../src/files/write-all.ts';
import { bytesOf } from '../../content/portal-files.ts';
import { AGENCY, answer, END, scratch } from './interview.ts';

// Tests read the whole content up to three times; the timeout is for a slow machine.
vi.setConfig({ testTimeout: 60_000 });

describe('nothing is written and no file changes', () => {
  const ends = async (args: string[], answers: string[]) => {
    const portal = scratch();
    const before = bytesOf(portal);
    const { status, stderr } = await answer(portal, args, answers);
    expect(bytesOf(portal)).toEqual(before);
    return { status, stderr };
  };
  const STOPPED = { status: 2, stderr: 'Đã dừng, chưa ghi gì.\n' };

  test.each([1, 4, AGENCY.length, AGENCY.length + 1])('if the answers end after %i of them', async (count) => {
    expect(await ends(['agency'], [...AGENCY, ''].slice(0, count))).toEqual(STOPPED);
  });

  test('if the user declines the file', async () => {
    expect(await ends(['agency'], [...AGENCY, '', 'k'])).toEqual(STOPPED);
  });

  test('if the content had problems before', async () => {
    const portal = scratch();
    portal.edit('themes/1999.yaml', 'year: 1999', 'year: soon');
    const before = bytesOf(portal);
    const { status, stderr } = await answer(portal, ['agency'], [...AGENCY, ...END]);
    expect(status).toBe(1);
    expect(stderr).toContain('themes/1999.yaml:1:7');
    expect(bytesOf(portal)).toEqual(before);
  });

  test.each([
    ['a file stands where a folder is needed', 'portal.yaml/x.yaml'],
    ['a folder stands where the file is to go', 'sources'],
  ])('when %s', (_what, path) => {
    const portal = scratch();
    const before = bytesOf(portal);
    const files = ['agencies/new.yaml', 'new-folder/a.yaml', 'ids.txt', path].map((each) => ({
      path: each,
      text: 'x',
    }));
    expect(() => {
      writeAll(portal.folder, files);
    }).toThrow();
    expect(bytesOf(portal)).toEqual(before);
  });

  test('after Ctrl+C', async () => {
    const portal = scratch();
    const before = bytesOf(portal);
    const child = spawn(process.execPath, ['src/cli/new.ts', 'agency'], {
      env: { ...process.env, PORTAL_CONTENT: portal.folder },
    });
    child.stdin.write('Sở Hoa\n');
    await new Promise<void>((resolve) => {
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += String(chunk);
        if (output.includes('tiếng Anh: ')) resolve();
      });
    });
    child.kill('SIGINT');
    const [status] = (await once(child, 'exit')) as [number];
    expect(status).toBe(2);
    expect(bytesOf(portal)).toEqual(before);
  });
});
