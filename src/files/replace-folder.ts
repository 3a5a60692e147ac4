import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { placed } from './file-error.ts';
import { checkOutput, type Output } from './output.ts';
import { entryAt, realPath } from './real-path.ts';
import { Refusal } from './refusal.ts';
import { closeWorkshop, openWorkshop, swapIn, workshopOf, type Workshop } from './workshop.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Swaps, and says in a sentence where a file system or a mount allows no moving. */
function swap(workshop: Workshop, target: string): void {
  try {
    swapIn(workshop, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EXDEV' || code === 'EBUSY' ? new Refusal(target, 'unmovable', { code }) : error;
  }
}

/**
 * Fills a folder beside another, then puts it in its place. Whatever goes wrong, or whoever interrupts, the folder is
 * the one of before or the new one; killed at the one moment in which it is neither, it comes back with the next call
 * for it, or with `recoverFolder`. A link stays a link: what it leads to is replaced.
 * Refuses (`Refusal`) a folder that is not the command's own, and one that another process is writing.
 */
export async function replaceFolder(output: Output, fill: (next: string) => Promise<void>): Promise<void> {
  const target = checkOutput(output);
  const workshop = workshopOf(target);
  let leave = (): void => undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    leave();
    // As shells have it.
    process.exit(128 + constants.signals[signal]);
  };
  // Before anything is written, so that nothing written is left behind.
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    const lock = openWorkshop(workshop, target);
    leave = () => {
      closeWorkshop(workshop, lock);
    };
    mkdirSync(workshop.next);
    // What a host lets its group do in the folder of before, it may do in this one.
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
 * Brings back the last good version of a folder whose replacement was killed half-way. For commands that read such a
 * folder: they call this before they look. Where all is well nothing is written.
 */
export function recoverFolder(folder: string): void {
  const target = realPath(folder);
  const workshop = workshopOf(target);
  for (let tries = 1; !entryAt(target) && existsSync(workshop.old); tries += 1) {
    try {
      closeWorkshop(workshop, openWorkshop(workshop, target));
    } catch (error) {
      // A living process is between its two moves and will be done at once.
      if (tries >= PATIENCE || !(error instanceof Refusal && error.reason === 'busy')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
