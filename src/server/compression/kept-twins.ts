import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress, type Coding, type Effort } from './codings.ts';

/**
 * Compressed bytes of earlier builds, by what they are of, so that what did not change is not compressed again. An
 * empty file stands for what compression does not make smaller.
 */
export class KeptTwins {
  readonly #folder: string;
  readonly #kept: Set<string>;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#kept = new Set(readdirSync(folder));
  }

  /** The smaller bytes of a content, or undefined where there are none. */
  twinOf(bytes: Buffer, coding: Coding, effort: Effort): Buffer | undefined {
    const { brotli, zlib } = process.versions;
    const by = coding === 'br' ? brotli : zlib;
    const name = createHash('sha256')
      .update(`${coding} ${effort} ${by ?? ''}\0`)
      .update(bytes)
      .digest('hex');
    this.#used.add(name);
    const twin = this.#read(name) ?? this.#keep(name, bytes, coding, effort);
    return twin.length > 0 ? twin : undefined;
  }

  /** What was kept, unless another build has forgotten it since. */
  #read(name: string): Buffer | undefined {
    if (!this.#kept.has(name)) return undefined;
    try {
      return readFileSync(join(this.#folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  #keep(name: string, bytes: Buffer, coding: Coding, effort: Effort): Buffer {
    const made = compress(bytes, coding, effort);
    const twin = made.length < bytes.length ? made : Buffer.alloc(0);
    // Beside, then in place: a build that is killed leaves no half of one.
    const next = join(this.#folder, `next-${process.pid}`);
    writeFileSync(next, twin);
    renameSync(next, join(this.#folder, name));
    return twin;
  }

  /** Forgets what this build had no use for. */
  prune(): void {
    for (const name of this.#kept) if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}
