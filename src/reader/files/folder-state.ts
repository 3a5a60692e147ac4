import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Some file systems have a time resolution of two seconds. */
const RESOLUTION_MS = 2_000;
/** Times before this one change with any change of a file that this process could miss. */
const CERTAIN_BEFORE = performance.timeOrigin - RESOLUTION_MS;

/**
 * A fingerprint of the state of a file: size and times; also the bytes if it was written since this process began, because
 * another change may follow at once and leave size and time as they were.
 */
export function fileState(full: string): string {
  const stats = lstatSync(full);
  const { size, mtimeMs, ctimeMs, ino } = stats;
  const isYoung = stats.isFile() && Math.max(mtimeMs, ctimeMs) >= CERTAIN_BEFORE;
  const bytes = isYoung ? createHash('sha256').update(readFileSync(full)).digest('base64url') : '';
  return `${size} ${mtimeMs} ${ctimeMs} ${ino} ${bytes}`;
}

/**
 * A fingerprint of all files below a folder. Undefined if something is unreadable.
 */
export function folderState(folder: string): string | undefined {
  const lines: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const own = join(path, entry.name);
      lines.push(`${own} ${fileState(join(folder, own))}`);
      if (entry.isDirectory() && !entry.name.startsWith('.')) visit(own);
    }
  };
  try {
    visit('.');
  } catch {
    return undefined;
  }
  return lines.join('\n');
}
