import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock, type Lock } from './lock.ts';
import { isAlive } from './process-id.ts';
import { entryAt } from './real-path.ts';
import { Refusal } from './refusal.ts';

/**
 * The folder beside a target in which its next version is made. It stands on the same file system, so that versions
 * are moved and never copied, and is gone when nobody writes.
 */
export interface Workshop {
  readonly folder: string;
  readonly lock: string;
  /** What is being made. */
  readonly next: string;
  /** The last good version, whole, in the moment in which the target is not there. */
  readonly old: string;
  /** What is being deleted. It may be in parts, and is never put back. */
  readonly trash: string;
}

export function workshopOf(target: string): Workshop {
  const folder = `${target}.making`;
  const at = (name: string): string => join(folder, name);
  return { folder, lock: at('lock'), next: at('next'), old: at('old'), trash: at('trash') };
}

/** Says whose folder this is. It is there before anything is moved in, and goes last. */
const MARKER = '.made-by-portal';
const OURS = /^(?:lock(?:\.\d+)?|next|old|trash|\.made-by-portal)$/u;
const isMark = (name: string): boolean => name === MARKER || name.startsWith('lock');

/** Deletes a folder with all that is in it; helpers of a build that was stopped may still be writing. */
const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

/** Deletes a whole version: first out of the place from which it would be put back. */
function discard({ old, trash }: Workshop): void {
  remove(trash);
  renameSync(old, trash);
  remove(trash);
}

/** Puts right what a killed run left: the last good version comes back if none is there, the rest goes. */
function tidy(workshop: Workshop, target: string): void {
  if (existsSync(workshop.old)) {
    if (entryAt(target)) discard(workshop);
    else renameSync(workshop.old, target);
  }
  remove(workshop.trash);
  remove(workshop.next);
  for (const name of readdirSync(workshop.folder)) {
    const pid = /^lock\.(\d+)$/u.exec(name)?.[1];
    if (pid !== undefined && !isAlive({ pid: Number(pid) })) remove(join(workshop.folder, name));
  }
}

/**
 * Takes the workshop of a target for this process and puts right what a killed run left in it. Refuses while another
 * process is in it, and where the folder of that name is not one of ours.
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

/** Clears the workshop and leaves it. What cannot be cleared stays, with its marker, for the next run to put right. */
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
    // Another process may have come in, or the file system refuses: the target is as it should be either way.
  }
}

/** Puts what was made in the place of the target; where that fails, the target is what it was. */
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
    // The new version is in its place; the next run clears what is left of the old one.
  }
}
