import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { entryAt } from './real-path.ts';

/**
 * Makes a folder, and those it stands in, where they are not there yet. One by one: asked for all at once, Node answers
 * that something is not there where the truth is a file system that cannot be written to.
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
