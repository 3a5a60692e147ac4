import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearDrafts, takeLock, type Lock } from './lock.ts';
import { entryAt } from './real-path.ts';
import { Refusal } from './refusal.ts';

/**
 * The folder beside a target in which its next version is made. It is on the same file system, so that versions are
 * moved instead of copied, and is removed when no write is in progress.
 */
export interface Workshop {
  readonly folder: string;
  readonly lock: string;
  /** The version being made. */
  readonly next: string;
  /** The previous version, complete, while the target does not exist. */
  readonly old: string;
  /** The version being deleted; possibly incomplete, never restored. */
  readonly trash: string;
}

export function workshopOf(target: string): Workshop {
  const folder = `${target}.making`;
  const at = (name: string): string => join(folder, name);
  return { folder, lock: at('lock'), next: at('next'), old: at('old'), trash: at('trash') };
}

/** Marks the folder as ours. Created before anything else and deleted last. */
const MARKER = '.made-by-portal';
const OURS = /^(?:lock(?:\.\d+)?|next|old|trash|\.made-by-portal)$/u;
const isMark = (name: string): boolean => name === MARKER || name.startsWith('lock');

/** Deletes a folder; retries because processes of an aborted build may still be writing to it. */
const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

/** Deletes a version, after moving it out of the path it would be restored from. */
function discard({ old, trash }: Workshop): void {
  remove(trash);
  renameSync(old, trash);
  remove(trash);
}

/** Cleans up after a killed run: restores the previous version if the target is missing, deletes the rest. */
function tidy(workshop: Workshop, target: string): void {
  if (existsSync(workshop.old)) {
    if (entryAt(target)) discard(workshop);
    else renameSync(workshop.old, target);
  }
  remove(workshop.trash);
  remove(workshop.next);
  clearDrafts(workshop.lock);
}

/**
 * Opens the workshop of a target for this process and cleans up after killed runs. Throws `Refusal` if another process
 * uses it, or if the folder is not ours.
 */
export function openWorkshop(workshop: Workshop, target: string): Lock {
  const names = existsSync(workshop.folder) ? readdirSync(workshop.folder) : [];
  if (names.length > 0 && !(names.every((name) => OURS.test(name)) && names.some(isMark))) {
    const what = { vietnamese: 'thư mục tạm của các lệnh ở đây', english: 'work folder of these commands' };
    throw new Refusal(workshop.folder, 'foreign', what);
  }
  const lock = takeLock(workshop.lock);
  if ('pid' in lock) throw new Refusal(target, 'busy', { pid: lock.pid, place: workshop.lock });
  writeFileSync(join(workshop.folder, MARKER), '');
  tidy(workshop, target);
  return lock;
}

/** Clears and closes the workshop. What cannot be deleted stays, with the marker, for the next run. */
export function closeWorkshop(workshop: Workshop, lock: Lock): void {
  if (!lock.isHeld()) return;
  try {
    if (existsSync(workshop.old)) return;
    remove(workshop.trash);
    remove(workshop.next);
    remove(join(workshop.folder, MARKER));
    lock.release();
    rmdirSync(workshop.folder);
  } catch {
    // Another process may have entered, or the file system refuses; the target is correct either way.
  }
}

/** Swaps the new version into place; on errors the target stays unchanged. */
export function swapIn(workshop: Workshop, target: string): void {
  const { next, old } = workshop;
  const isReplaced = entryAt(target) !== undefined;
  if (isReplaced) renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    if (isReplaced) renameSync(old, target);
    throw error;
  }
  if (!isReplaced) return;
  try {
    discard(workshop);
  } catch {
    // The new version is in place; the next run deletes the remains of the old one.
  }
}
