import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Moves the contents of a folder into another existing one; copies across file systems. */
export function moveInside(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    const [old, next] = [join(from, name), join(to, name)];
    try {
      renameSync(old, next);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      cpSync(old, next, { recursive: true });
    }
  }
  rmSync(from, { recursive: true, force: true });
}
