import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutTwins } from '../../server/compression/twins.ts';
import { checksumLines, filesUnder, sha256 } from '../../reader/history/digest.ts';

/** The file beside a site that `sha256sum -c` reads. It lists every other file, but no compressed twin. */
export const SUMS = 'SHA256SUMS';

/** The files of a built site, relative to it, but for compressed twins. */
export const siteFiles = (site: string): string[] => withoutTwins(filesUnder(site));

const listed = (folder: string): string[] => siteFiles(folder).filter((file) => file !== SUMS);

/** Writes the checksums of everything in a folder into it. */
export function writeChecksums(folder: string): void {
  writeFileSync(join(folder, SUMS), checksumLines(folder, listed(folder)));
}

/** The files of a folder that are not what its checksums say: changed, added or lost. Without checksums, their file. */
export function changedSince(folder: string): string[] {
  if (!existsSync(join(folder, SUMS))) return [SUMS];
  const said = new Map(
    readFileSync(join(folder, SUMS), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const files = listed(folder);
  const wrong = files.filter((file) => said.get(file) !== sha256(readFileSync(join(folder, file))));
  const here = new Set(files);
  return [...wrong, ...[...said.keys()].filter((file) => !here.has(file))].sort();
}
