import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { placed } from './file-error.ts';
import { makeFolder } from './make-folder.ts';
import { entryAt } from './real-path.ts';

/** The name a file has while it is written. Hidden files are nobody's content, and the next write takes it over. */
const besideOf = (file: string): string => join(dirname(file), `.${basename(file)}.next`);

/** Writes a file as a whole, and its folder if there is none: beside, then in place. Nobody ever finds half of it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = besideOf(file);
  try {
    makeFolder(dirname(file));
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw placed(error, file);
  }
}

/** Removes from a folder what killed writes of files left in it. */
export function clearUnfinished(folder: string): void {
  if (!entryAt(folder)) return;
  for (const name of readdirSync(folder)) {
    if (/^\..+\.next$/u.test(name)) rmSync(join(folder, name), { force: true });
  }
}
