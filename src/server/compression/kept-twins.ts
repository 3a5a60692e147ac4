import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { compress, type Coding, type Effort } from './codings.ts';

/** What a file of twins holds: the compressed bytes by what they are of, none where they are not smaller. */
interface Kept {
  /** The versions of what compressed them. */
  readonly by: string;
  readonly twins: ReadonlyMap<string, Uint8Array>;
}

const BY = JSON.stringify([process.versions.brotli, process.versions.zlib]);

/** What an earlier build kept; nothing where there is none, or where another version of Node made it. */
function readKept(file: string): Kept['twins'] {
  try {
    const { by, twins } = deserialize(readFileSync(file)) as Kept;
    if (by === BY) return twins;
  } catch {
    // A cache that cannot be read is no reason to stop: it is made anew.
  }
  return new Map();
}

/**
 * Compressed bytes of the last build, by the digest of what they are of, so that what did not change is not compressed
 * again. All stand in one file: thousands of small ones took as long to write as gzip takes to compress.
 */
export class KeptTwins {
  readonly #file: string;
  readonly #kept: Kept['twins'];
  readonly #used = new Map<string, Uint8Array>();

  constructor(file: string) {
    this.#file = file;
    this.#kept = readKept(file);
  }

  /** The bytes of a content in some codings, where they are smaller. */
  *twinsOf(bytes: Buffer, codings: readonly Coding[], effort: Effort): Generator<[Coding, Uint8Array]> {
    const digest = createHash('sha256').update(bytes).digest('base64url');
    for (const coding of codings) {
      const key = `${coding} ${effort} ${digest}`;
      const twin = this.#used.get(key) ?? this.#kept.get(key) ?? compress(bytes, coding, effort);
      const isSmaller = twin.length > 0 && twin.length < bytes.length;
      this.#used.set(key, isSmaller ? twin : new Uint8Array());
      if (isSmaller) yield [coding, twin];
    }
  }

  /** Keeps what this build used, and forgets the rest. Beside, then in place: a build that is killed leaves no half. */
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
