import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Some file systems count time in steps of two seconds. */
const YOUNG_MS = 2_000;

/**
 * A text that is another one as soon as a file below a folder is added, removed or written: names, sizes and times.
 * Undefined where something cannot be looked at, or was written so lately that its time may not show the next change.
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
