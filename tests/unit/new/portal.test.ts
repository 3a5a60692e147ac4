import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runPortal } from '../../../src/tools/new-portal/run-portal.ts';
import { bytesOf, read } from '../../content/portal-files.ts';
import type { ScratchPortal } from '../../content/scratch-portal.ts';
import { answer, scratch } from './interview.ts';

vi.setConfig({ testTimeout: 120_000 });

const TEN = [
  ...['Sổ tay Mẫu', 'Sample Handbook', 'Tỉnh Mẫu', 'Sample Province', '2026'],
  ...['Năm mẫu mực', 'Year of samples', 'https://mau.gov.vn/chu-de', 'Cổng Mẫu', 'Chủ đề năm'],
];
/** Runs the command for the folder of a portal. */
const start = (portal: ScratchPortal, answers: readonly string[] = [], ...options: string[]) =>
  answer(portal, [portal.folder, ...options], answers, runPortal);
/** The folder of a portal, empty. */
function empty(): ScratchPortal {
  const portal = scratch();
  rmSync(portal.folder, { recursive: true });
  mkdirSync(portal.folder);
  return portal;
}

test('ten answers make a portal that passes the check, and a later version is taken over', async () => {
  const portal = empty();
  const { status, stdout, stderr } = await start(portal, TEN);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.replace(/\d+ tệp dùng chung/u, '<n> tệp dùng chung')).toMatchSnapshot();
  expect(portal.report('en')).toContain('0 problems');
  expect(read(portal, 'portal.yaml').replace(/checked: .*/u, '')).toMatchSnapshot();
  // Texts of law and names of newspapers may name the place; entries of ours do not.
  const named = Object.entries(bytesOf(portal)).filter(([, bytes]) => bytes.includes('Thành phố Hồ Chí Minh'));
  expect(
    named.map(([path]) => path.split('/')[0]).filter((folder) => folder !== 'laws' && folder !== 'sources'),
  ).toEqual([]);

  // As if an earlier version had been taken over: one file less, one other, one that the portal changed.
  const note = join(portal.folder, '.national.json');
  const copied = JSON.parse(readFileSync(note, 'utf8')) as { files: Record<string, string> };
  delete copied.files['fields/thue.yaml'];
  writeFileSync(note, JSON.stringify(copied));
  portal.remove('fields/thue.yaml');
  portal.edit('fields/ho-tich.yaml', 'en: ', 'en: "Our own" # ');
  const update = await start(portal, [], '--update');
  expect(update.stdout).toMatchSnapshot();
  expect(read(portal, 'fields/ho-tich.yaml')).toContain('Our own');
  expect(read(portal, 'fields/thue.yaml')).toBe(readFileSync('content/fields/thue.yaml', 'utf8'));
});

test('a folder that is not empty, or lies in the content, is refused with one line', async () => {
  const portal = scratch();
  const before = bytesOf(portal);
  for (const args of [[portal.folder], ['content/new'], [], [portal.folder, 'more'], [portal.folder, '--update']]) {
    const { status, stderr } = await answer(portal, args, TEN, runPortal);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect(stderr).toMatchSnapshot();
  }
  expect(bytesOf(portal)).toEqual(before);
});
