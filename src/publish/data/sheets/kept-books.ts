import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fflate from 'fflate/package.json' with { type: 'json' };
import writer from 'write-excel-file/package.json' with { type: 'json' };

/** Makes a file from its input, or takes it from where it was kept. */
export type Keep = (input: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** Makes every file anew. */
export const makeAnew: Keep = (_input, make) => make();

/** Who writes workbooks; others may write other bytes. */
const BY = [writer.version, fflate.version];
/** More kept files than these are left over from earlier contents; a build has some fifty. */
const MOST_KEPT = 200;

function read(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Keeps files in a folder between builds, by what they are made of: to write and compress the workbooks takes a
 * twentieth of a build, and most builds change few tables. What is kept is as it was made, so all builds have the same
 * bytes.
 */
export const keptIn =
  (folder: string): Keep =>
  async (input, make) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([BY, input]))
      .digest('hex');
    const file = join(folder, digest);
    const known = read(file);
    if (known) return known;
    const made = await make();
    mkdirSync(folder, { recursive: true });
    const others = readdirSync(folder);
    if (others.length >= MOST_KEPT) for (const name of others) rmSync(join(folder, name), { force: true });
    // Whole or not at all: another build may read it at the same time.
    const next = `${file}.${process.pid}`;
    writeFileSync(next, made);
    renameSync(next, file);
    return made;
  };
