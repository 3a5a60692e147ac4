import { linkSync, readdirSync, readFileSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryAt } from '../../files/real-path.ts';

/** All folders above files, relative to the same root. */
function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>(['']);
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/**
 * Deletes the listed files of a folder, then the folders that this leaves empty, itself included. Never follows links,
 * and never deletes what is not listed: returns the paths of that.
 */
export function removeListed(root: string, files: ReadonlySet<string>): string[] {
  if (!entryAt(root)?.isDirectory()) return [];
  const folders = foldersOf(files);
  const left: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && folders.has(path)) visit(path);
      else if (entry.isFile() && files.has(path)) unlinkSync(join(root, path));
      else left.push(join(root, path));
    }
    if (readdirSync(join(root, folder)).length === 0) rmdirSync(join(root, folder));
  };
  visit('');
  return left;
}

/** Whether a file exists and has these bytes. */
const hasBytes = (file: string, bytes: Uint8Array): boolean =>
  statSync(file, { throwIfNoEntry: false })?.size === bytes.length && readFileSync(file).equals(bytes);

/** Makes one file appear at a second path; false where the file system has no such links. */
function link(file: string, to: string): boolean {
  try {
    linkSync(file, to);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) return false;
    throw error;
  }
}

/**
 * Writes a file that must not exist yet, into a folder that does. Where one of the `same` files has its bytes, it is linked instead of copied:
 * it takes no room again, and keeps its time, from which web servers make the tag that tells browsers nothing changed.
 * Returns whether it was linked.
 */
export function placeFile(to: string, bytes: Uint8Array, same: readonly string[]): boolean {
  if (same.some((file) => hasBytes(file, bytes) && link(file, to))) return true;
  writeFileSync(to, bytes, { flag: 'wx' });
  return false;
}
