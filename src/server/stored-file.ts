import type { Stats } from 'node:fs';

/** Identifies the state of a file, as far as the system can tell. */
export const versionOf = ({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string =>
  [dev, ino, size, mtimeMs, ctimeMs].join('-');

/** An immutable state of a file. */
export class StoredFile {
  /** Path in the site, with `/`. */
  readonly path: string;
  readonly version: string;
  readonly size: number;
  /** HTTP date. */
  readonly lastModified: string;
  /** Undefined if the file is too large for the cache. */
  readonly bytes: Buffer | undefined;

  constructor(path: string, stats: Stats, bytes?: Buffer) {
    this.path = path;
    this.version = versionOf(stats);
    this.size = stats.size;
    this.lastModified = stats.mtime.toUTCString();
    this.bytes = bytes;
  }
}
