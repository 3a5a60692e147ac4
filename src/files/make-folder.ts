import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { entryAt } from './real-path.ts';

/**
 * Creates a folder and its parents, one by one: with `recursive`, Node reports ENOENT instead of a read-only file
 * system.
 */
export function makeFolder(folder: string): void {
  const parent = dirname(folder);
  if (parent !== folder && !entryAt(parent)) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
