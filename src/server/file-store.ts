import { statSync, type Stats } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LRUCache } from 'lru-cache';
import { StoredFile, versionOf } from './stored-file.ts';

/** Files up to here are held in memory; larger ones are read as they are sent. */
const MOST_IN_MEMORY = 8_000_000;
/** What is held altogether, in bytes. */
const MEMORY = 128_000_000;
/** A file this young may change again without its times showing it: some file systems count in two seconds. */
const YOUNG_MS = 2_000;
/** What a system says of a path that leads to nothing we may read. */
const NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EACCES', 'EPERM', 'ELOOP', 'EINVAL']);

/** A file was replaced between two looks at it: look again. */
export class FileChanged extends Error {}

/** Asked at once: a few microseconds on a disk, where a turn in the pool of threads is a hundred under load. */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (NOTHING.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/**
 * The files of a folder as they are at this moment, small ones from memory. Every answer is made of one state of a file:
 * what it says of it and what it sends come through one descriptor, so a rebuild is seen at once and cuts nothing.
 */
export class FileStore {
  readonly #root: string;
  readonly #kept = new LRUCache<string, StoredFile>({
    maxSize: MEMORY,
    // As much again for what it is when compressed.
    sizeCalculation: ({ size }) => 2 * size + 1_000,
  });
  readonly #loading = new Map<string, Promise<StoredFile | undefined>>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Which folder stands there now: another build is another one. Undefined while there is none. */
  rootVersion(): string | undefined {
    const stats = lookAt(this.#root);
    return stats && `${stats.dev}-${stats.ino}`;
  }

  /** A file by its path in the folder; `folder` where there is one, undefined where nothing is. */
  async read(path: string): Promise<StoredFile | 'folder' | undefined> {
    const stats = lookAt(join(this.#root, path));
    if (!stats) return undefined;
    if (!stats.isFile()) return stats.isDirectory() ? 'folder' : undefined;
    const version = versionOf(stats);
    const kept = this.#kept.get(path);
    if (kept?.version === version) return kept;
    const key = `${version} ${path}`;
    const loading =
      this.#loading.get(key) ??
      this.#load(path).finally(() => {
        this.#loading.delete(key);
      });
    this.#loading.set(key, loading);
    return loading;
  }

  /** Opens a large file to be sent; throws FileChanged if it is no longer the one that was read. */
  async open({ path, version }: StoredFile): Promise<FileHandle> {
    const handle = await this.#open(path);
    if (!handle) throw new FileChanged(path);
    try {
      if (versionOf(await handle.stat()) === version) return handle;
    } catch (error) {
      await handle.close();
      throw error;
    }
    await handle.close();
    throw new FileChanged(path);
  }

  /** Undefined where nobody may read; throws FileChanged where a file has just gone. */
  async #open(path: string): Promise<FileHandle | undefined> {
    const full = join(this.#root, path);
    try {
      // A link may lead anywhere; a build has none, so only what stands in the folder is served.
      const [root, real] = await Promise.all([realpath(this.#root), realpath(full)]);
      return real.startsWith(root.endsWith(sep) ? root : root + sep) ? await open(real) : undefined;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') throw new FileChanged(path);
      if (NOTHING.has(code)) return undefined;
      throw error;
    }
  }

  async #load(path: string): Promise<StoredFile | undefined> {
    const handle = await this.#open(path);
    if (!handle) return undefined;
    try {
      const before = await handle.stat();
      if (!before.isFile()) throw new FileChanged(path);
      if (before.size > MOST_IN_MEMORY) return new StoredFile(path, before);
      const bytes = await handle.readFile();
      const after = await handle.stat();
      // Written over while it was read: neither the old nor the new.
      if (versionOf(before) !== versionOf(after) || bytes.length !== after.size) throw new FileChanged(path);
      const file = new StoredFile(path, after, bytes);
      if (Date.now() - Math.max(after.mtimeMs, after.ctimeMs) > YOUNG_MS) this.#kept.set(path, file);
      return file;
    } finally {
      await handle.close();
    }
  }
}
