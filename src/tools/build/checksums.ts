import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutTwins } from '../../server/compression/twins.ts';
import { checksumLines, filesUnder, sha256 } from '../../reader/history/digest.ts';

/** Checksums of a site in the format of `sha256sum -c`. Lists all other files except compressed twins. */
export const SUMS = 'SHA256SUMS';

/** The files of a built site, relative to it, without compressed twins. */
export const siteFiles = (site: string): string[] => withoutTwins(filesUnder(site));

const listed = (folder: string): string[] => siteFiles(folder).filter((file) => file !== SUMS);

/** Writes the checksums of all files in a folder. */
export function writeChecksums(folder: string): void {
  writeFileSync(join(folder, SUMS), checksumLines(folder, listed(folder)));
}

/**
 * The files of a folder that differ from its checksums: changed, added or missing. Without checksums, the name of their
 * file.
 */
export function changedSince(folder: string): string[] {
  if (!existsSync(join(folder, SUMS))) return [SUMS];
  const recorded = new Map(
    readFileSync(join(folder, SUMS), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const files = listed(folder);
  const wrong = files.filter((file) => recorded.get(file) !== sha256(readFileSync(join(folder, file))));
  const here = new Set(files);
  return [...wrong, ...[...recorded.keys()].filter((file) => !here.has(file))].sort();
}
