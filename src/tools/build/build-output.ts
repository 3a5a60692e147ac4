import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRecord } from '../../domain/entries/build-record.ts';
import type { Output } from '../../files/output.ts';
import { ROOT } from '../../reader/settings/content-folder.ts';
import { SUMS } from './checksums.ts';

/** The build record of a site. Together with the checksums, it identifies a folder as output of a build. */
export const RECORD = 'build.json';
/** Folders of the project that a build reads or depends on. */
const SOURCES = ['.git', 'content', 'node_modules', 'public', 'src'];

/** Reads the record of a build. */
export const readRecord = (folder: string): BuildRecord =>
  JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as BuildRecord;

/** Whether a folder is output of a build: its build record is valid, and the checksums list it. */
function isBuild(folder: string): boolean {
  try {
    const { digest } = readRecord(folder) as Partial<BuildRecord>;
    const sums = readFileSync(join(folder, SUMS), 'utf8').split('\n');
    return /^[0-9a-f]{64}$/u.test(digest ?? '') && sums.some((line) => line.slice(66) === RECORD);
  } catch {
    return false;
  }
}

/** The output folder of a build. It must not contain, or be inside, anything that builds are made from. */
export const buildOutput = ({ path, shown }: { path: string; shown: string }, content: string): Output => ({
  folder: path,
  shown,
  what: { vietnamese: 'bản dựng của cổng', english: 'build of the portal' },
  isOwn: (_names, folder) => isBuild(folder),
  sources: [content, ...SOURCES.map((name) => join(ROOT, name))],
});
