import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { placed } from './file-error.ts';
import { checkOutput, type Output } from './output.ts';
import { entryAt, realPath } from './real-path.ts';
import { Refusal } from './refusal.ts';
import { closeWorkshop, openWorkshop, swapIn, workshopOf, type Workshop } from './workshop.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Swaps the folders; throws a `Refusal` if the file system or mount does not support moving. */
function swap(workshop: Workshop, target: string): void {
  try {
    swapIn(workshop, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EXDEV' || code === 'EBUSY' ? new Refusal(target, 'unmovable', { code }) : error;
  }
}

/**
 * Fills a folder beside the target, then swaps it into place. On errors and interruptions the target is either the old
 * version or the new one; after a kill between the two moves, the next call or `recoverFolder` restores it. Links are
 * kept: their destination is replaced. Throws `Refusal` for folders that are not the command's own output, or that
 * another process is writing.
 */
export async function replaceFolder(output: Output, fill: (next: string) => Promise<void>): Promise<void> {
  const target = checkOutput(output);
  const workshop = workshopOf(target);
  let leave = (): void => undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    leave();
    // Exit code of shells for signals.
    process.exit(128 + constants.signals[signal]);
  };
  // Installed before anything is written, so that an interruption leaves nothing behind.
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    const lock = openWorkshop(workshop, target);
    leave = () => {
      closeWorkshop(workshop, lock);
    };
    mkdirSync(workshop.next);
    // Keep the permissions and group of the previous folder.
    const before = entryAt(target);
    if (before) chmodSync(workshop.next, before.mode);
    await fill(workshop.next);
    checkOutput(output);
    if (!lock.isHeld()) throw new Refusal(target, 'lost');
    swap(workshop, target);
  } catch (error) {
    throw placed(error, target);
  } finally {
    leave();
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}

const PATIENCE = 100;
const PAUSE = 20;

/**
 * Restores the last good version of a folder whose replacement was killed half-way. Commands call this before they read
 * such a folder. Writes nothing if there is nothing to restore.
 */
export function recoverFolder(folder: string): void {
  const target = realPath(folder);
  const workshop = workshopOf(target);
  for (let tries = 1; !entryAt(target) && existsSync(workshop.old); tries += 1) {
    try {
      closeWorkshop(workshop, openWorkshop(workshop, target));
    } catch (error) {
      // Another process is between its two moves and will finish shortly.
      if (tries >= PATIENCE || !(error instanceof Refusal && error.reason === 'busy')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
