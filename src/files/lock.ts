import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { isAlive, thisProcess, type ProcessId } from './process-id.ts';

/** A lock that this process holds. */
export interface Lock {
  /** Whether it is still ours. */
  isHeld(): boolean;
  release(): void;
}

const OWNER = 'owner.json';
const MOST_TRIES = 100;
/** What systems answer to moving a folder onto one with something in it. */
const TAKEN: ReadonlySet<string | undefined> = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Who holds a lock; nothing if nobody does. A lock without a readable owner is one of no process. */
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

/** Moves a lock away in one step, so that of several who try only one does it; whether it was that of the owner. */
function clear(lock: string, owner: ProcessId | undefined): void {
  const away = `${lock}.${process.pid}`;
  try {
    renameSync(lock, away);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  // Somebody may have taken the lock since it was looked at.
  if (isSame(ownerOf(away), owner)) rmSync(away, { recursive: true, force: true });
  else renameSync(away, lock);
}

/**
 * Takes a lock that is a folder, and returns it, or who holds it. The folder is moved in with its owner's name in it:
 * there is no lock without an owner, and of two who take it at once one gets it. That of a dead process is taken over.
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
      // Who releases a lock also removes the folder around it, if it is empty then.
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
