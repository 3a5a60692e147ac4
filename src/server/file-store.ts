import { statSync, type Stats } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LRUCache } from 'lru-cache';
import { StoredFile, versionOf } from './stored-file.ts';

/** Files up to this size are cached in memory; larger ones are streamed. */
const MOST_IN_MEMORY = 32_000_000;
/** Size of the cache in bytes. */
const MEMORY = 128_000_000;
/**
 * Files modified this recently may change again without a new time: some file systems have a resolution of two seconds.
 */
const YOUNG_MS = 2_000;
/** Error codes of paths that do not lead to a readable file. */
const NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EACCES', 'EPERM', 'ELOOP', 'EINVAL']);

/** Thrown if a file was replaced while it was read; the request is then retried. */
export class FileChanged extends Error {}

/** Synchronous: a few microseconds on disk, whereas the thread pool takes a hundred under load. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (NOTHING.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/**
 * Reads the current files of a folder, small ones through a cache. Each response is made from one state of a file:
 * metadata and bytes come through one descriptor, so rebuilds are visible immediately and cannot truncate a response.
 */
export class FileStore {
  readonly #root: string;
  readonly #kept = new LRUCache<string, StoredFile>({
    maxSize: MEMORY,
    // Twice the size, to leave room for compressed forms.
    sizeCalculation: ({ size }) => 2 * size + 1_000,
  });
  readonly #loading = new Map<string, Promise<StoredFile | undefined>>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Identifies the folder that currently is the root; changes with every build. Undefined if it is missing. */
  rootVersion(): string | undefined {
    const stats = statOf(this.#root);
    return stats && `${stats.dev}-${stats.ino}`;
  }

  /** Reads a file by its path in the folder; `folder` for a folder, undefined if nothing is there. */
  async read(path: string): Promise<StoredFile | 'folder' | undefined> {
    const stats = statOf(join(this.#root, path));
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

  /** Opens a large file for streaming. Throws FileChanged if it is no longer the one that was read. */
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

  /** Undefined if the file is unreadable. Throws FileChanged if it has just been removed. */
  async #open(path: string): Promise<FileHandle | undefined> {
    const full = join(this.#root, path);
    try {
      // Links could lead anywhere; only files inside the folder are served.
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
      // Modified while it was read: neither the old nor the new version.
      if (versionOf(before) !== versionOf(after) || bytes.length !== after.size) throw new FileChanged(path);
      const file = new StoredFile(path, after, bytes);
      if (Date.now() - Math.max(after.mtimeMs, after.ctimeMs) > YOUNG_MS) this.#kept.set(path, file);
      return file;
    } finally {
      await handle.close();
    }
  }
}
