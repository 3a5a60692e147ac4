import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Some file systems have a time resolution of two seconds. */
const YOUNG_MS = 2_000;

/**
 * A fingerprint of all files below a folder: names, sizes and times. Undefined if something is unreadable, or was
 * modified so recently that its time may not reflect the next change.
 */
export function folderState(folder: string): string | undefined {
  const lines: string[] = [];
  let newest = 0;
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const own = join(path, entry.name);
      const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(folder, own));
      newest = Math.max(newest, mtimeMs, ctimeMs);
      lines.push(`${own} ${size} ${mtimeMs} ${ctimeMs} ${ino}`);
      if (entry.isDirectory() && !entry.name.startsWith('.')) visit(own);
    }
  };
  try {
    visit('.');
  } catch {
    return undefined;
  }
  return Date.now() - newest > YOUNG_MS ? lines.join('\n') : undefined;
}
