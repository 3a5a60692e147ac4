import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { compress, type Coding, type Effort } from './codings.ts';

/** The cache of twins: compressed bytes by the digest of their source; an empty value if they are not smaller. */
interface Kept {
  /** Versions of the compressors. */
  readonly by: string;
  readonly twins: ReadonlyMap<string, Uint8Array>;
}

const BY = JSON.stringify([process.versions.brotli, process.versions.zlib]);

/** Reads the twins of an earlier build; empty if there are none or another version of Node made them. */
function readKept(file: string): Kept['twins'] {
  try {
    const { by, twins } = deserialize(readFileSync(file)) as Kept;
    if (by === BY) return twins;
  } catch {
    // An unreadable cache is rebuilt.
  }
  return new Map();
}

/**
 * Caches compressed bytes between builds, by the digest of their source. Stored in a single file, because writing
 * thousands of small ones takes as long as compressing with gzip.
 */
export class KeptTwins {
  readonly #file: string;
  readonly #kept: Kept['twins'];
  readonly #used = new Map<string, Uint8Array>();

  constructor(file: string) {
    this.#file = file;
    this.#kept = readKept(file);
  }

  /** The compressed forms of bytes, where they are smaller. */
  twinsOf(bytes: Uint8Array, codings: readonly Coding[], effort: Effort): [Coding, Uint8Array][] {
    const digest = createHash('sha256').update(bytes).digest('base64url');
    return codings.flatMap((coding): [Coding, Uint8Array][] => {
      const key = `${coding} ${effort} ${digest}`;
      // A copy of its own: what zlib returns is a view of 16 KB, which tens of thousands of small twins would keep.
      const twin = this.#used.get(key) ?? this.#kept.get(key) ?? new Uint8Array(compress(bytes, coding, effort));
      const isSmaller = twin.length > 0 && twin.length < bytes.length;
      this.#used.set(key, isSmaller ? twin : new Uint8Array());
      return isSmaller ? [[coding, twin]] : [];
    });
  }

  /** Saves the twins used by this build, atomically, and drops the others. */
  save(): void {
    const kept: Kept = { by: BY, twins: this.#used };
    const next = `${this.#file}.next-${process.pid}`;
    mkdirSync(dirname(this.#file), { recursive: true });
    try {
      writeFileSync(next, serialize(kept));
      renameSync(next, this.#file);
    } finally {
      rmSync(next, { force: true });
    }
  }
}
