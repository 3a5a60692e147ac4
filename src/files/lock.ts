import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { isAlive, thisProcess, type ProcessId } from './process-id.ts';

/** A lock held by this process. */
export interface Lock {
  /** Whether the lock is still ours. */
  isHeld(): boolean;
  release(): void;
}

const OWNER = 'owner.json';
const MOST_TRIES = 100;
/** Error codes for moving a folder onto a non-empty one. */
const TAKEN: ReadonlySet<string | undefined> = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** The owner of a lock; undefined if it is free. A lock without a readable owner belongs to no process. */
export function ownerOf(lock: string): ProcessId | undefined {
  try {
    const { pid, started } = JSON.parse(readFileSync(join(lock, OWNER), 'utf8')) as Partial<ProcessId>;
    return typeof pid === 'number' && pid > 0 ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

const isSame = (one: ProcessId | undefined, other: ProcessId | undefined): boolean =>
  one?.pid === other?.pid && one?.started === other?.started;

/**
 * Removes the lock of an owner. Moves it away first, so that only one of several processes removes it, and puts it back
 * if it belongs to another owner.
 */
function clear(lock: string, owner: ProcessId | undefined): void {
  const away = `${lock}.${process.pid}`;
  try {
    renameSync(lock, away);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  // Another process may have taken the lock since it was read.
  if (isSame(ownerOf(away), owner)) rmSync(away, { recursive: true, force: true });
  else renameSync(away, lock);
}

/**
 * Takes a lock (a folder); returns it, or its current owner. The folder is moved into place with its owner's file in
 * it, so a lock always has an owner and only one process can take it. Locks of dead processes are taken over.
 */
export function takeLock(lock: string): Lock | ProcessId {
  const own = thisProcess();
  const draft = `${lock}.${process.pid}`;
  for (let tries = 1; ; tries += 1) {
    try {
      rmSync(draft, { recursive: true, force: true });
      makeFolder(draft);
      writeFileSync(join(draft, OWNER), JSON.stringify(own));
      renameSync(draft, lock);
      return {
        isHeld: () => isSame(ownerOf(lock), own),
        release: () => {
          if (isSame(ownerOf(lock), own)) clear(lock, own);
        },
      };
    } catch (error) {
      // Releasing a lock also removes its parent folder if that is empty.
      const isGone = codeOf(error) === 'ENOENT' && !existsSync(dirname(lock));
      const isTaken = TAKEN.has(codeOf(error)) && existsSync(lock);
      if (tries >= MOST_TRIES || !(isGone || isTaken)) throw error;
      if (isGone) continue;
      const owner = ownerOf(lock);
      rmSync(draft, { recursive: true, force: true });
      if (owner && isAlive(owner)) return owner;
      clear(lock, owner);
    }
  }
}

/** Removes what processes left that were killed while they took or released a lock. */
export function clearDrafts(lock: string): void {
  const begin = `${basename(lock)}.`;
  for (const name of readdirSync(dirname(lock))) {
    const pid = name.startsWith(begin) ? name.slice(begin.length) : '';
    if (/^\d+$/u.test(pid) && !isAlive({ pid: Number(pid) }))
      rmSync(join(dirname(lock), name), { recursive: true, force: true, maxRetries: 5 });
  }
}
