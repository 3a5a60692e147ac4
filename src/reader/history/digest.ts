import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FilesDigest } from '../../domain/entries/build-record.ts';

/** SHA-256 in hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * All files at or below the given paths of a folder, relative to it, with `/`, sorted by bytes. Hidden files are
 * skipped.
 */
export function filesUnder(folder: string, places: readonly string[] = readdirSync(folder)): string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    if (path.split('/').at(-1)?.startsWith('.')) return;
    if (!statSync(join(folder, path)).isDirectory()) found.push(path);
    else for (const name of readdirSync(join(folder, path))) visit(`${path}/${name}`);
  };
  places.forEach(visit);
  return found.sort();
}

/** Checksum lines in the format of `sha256sum`, for files relative to a folder. */
export const checksumLines = (folder: string, files: readonly string[]): string =>
  files.map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`).join('');

/** One digest of many files: that of their checksum lines. */
export const digestOf = (folder: string, files: readonly string[]): FilesDigest => ({
  sha256: sha256(checksumLines(folder, files)),
  files: files.length,
});
