import type { Stats } from 'node:fs';

/** Tells one state of a file from another, as far as the system does. */
export const versionOf = ({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string =>
  [dev, ino, size, mtimeMs, ctimeMs].join('-');

/** One state of a file, which never changes: a file that changed is another one. */
export class StoredFile {
  /** In the site, with `/`. */
  readonly path: string;
  readonly version: string;
  readonly size: number;
  /** As a header has it. */
  readonly lastModified: string;
  /** None where the file is too large to be held. */
  readonly bytes: Buffer | undefined;

  constructor(path: string, stats: Stats, bytes?: Buffer) {
    this.path = path;
    this.version = versionOf(stats);
    this.size = stats.size;
    this.lastModified = stats.mtime.toUTCString();
    this.bytes = bytes;
  }
}
