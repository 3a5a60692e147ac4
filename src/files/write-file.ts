import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { placed } from './file-error.ts';
import { makeFolder } from './make-folder.ts';
import { entryAt } from './real-path.ts';

/** Temporary name of a file while it is written. It is hidden, and the next write overwrites it. */
const temporaryNameOf = (file: string): string => join(dirname(file), `.${basename(file)}.next`);

/** Writes a file atomically (temporary file, then rename) and creates its folder if needed. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const temporary = temporaryNameOf(file);
  try {
    makeFolder(dirname(file));
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw placed(error, file);
  }
}

/** Removes temporary files that killed writes left in a folder. */
export function clearUnfinished(folder: string): void {
  if (!entryAt(folder)) return;
  for (const name of readdirSync(folder)) {
    if (/^\..+\.next$/u.test(name)) rmSync(join(folder, name), { force: true });
  }
}
