import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRecord } from '../../domain/entries/build-record.ts';
import type { Output } from '../../files/output.ts';
import { ROOT } from '../../reader/settings/content-folder.ts';
import { SUMS } from './checksums.ts';

/** What a build says it was made from. With the checksums beside it, it marks a folder as one that a build made. */
export const RECORD = 'build.json';
/** Folders of the project that a build reads, or that everything rests on. */
const SOURCES = ['.git', 'content', 'node_modules', 'public', 'src'];

/** Whether a build made this folder: its record is one of ours, and the checksums count it among their files. */
function isBuild(folder: string): boolean {
  try {
    const { digest } = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as Partial<BuildRecord>;
    const sums = readFileSync(join(folder, SUMS), 'utf8').split('\n');
    return /^[0-9a-f]{64}$/u.test(digest ?? '') && sums.some((line) => line.slice(66) === RECORD);
  } catch {
    return false;
  }
}

/** The folder a build of some content is written to; never one that holds, or lies in, what builds are made from. */
export const buildOutput = ({ path, shown }: { path: string; shown: string }, content: string): Output => ({
  folder: path,
  shown,
  what: { vietnamese: 'bản dựng của cổng', english: 'build of the portal' },
  isOwn: (_names, folder) => isBuild(folder),
  sources: [content, ...SOURCES.map((name) => join(ROOT, name))],
});
