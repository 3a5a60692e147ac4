import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FilesDigest } from '../../domain/entries/build-record.ts';

/** The SHA-256 of bytes or of a text, in hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * Every file at or below these places of a folder, relative to it, with `/`, in the order of their bytes. Hidden files
 * are the system's.
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

/** Lines as `sha256sum` writes and checks them, of files relative to a folder. */
export const checksumLines = (folder: string, files: readonly string[]): string =>
  files.map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`).join('');

/** One digest of many files: that of their checksum lines. */
export const digestOf = (folder: string, files: readonly string[]): FilesDigest => ({
  sha256: sha256(checksumLines(folder, files)),
  files: files.length,
});
