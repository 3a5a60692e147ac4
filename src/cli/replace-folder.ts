import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a folder may be replaced: there is none, nothing is in it, or it is what the command writes, which `isOwn`
 * tells by the files it has.
 */
export const mayReplace = (folder: string, isOwn: (has: (file: string) => boolean) => boolean): boolean =>
  !existsSync(folder) || isOwn((file) => existsSync(join(folder, file))) || readdirSync(folder).length === 0;

/**
 * Fills a folder beside another, then puts it in its place. Whatever goes wrong, or whoever interrupts, the folder is
 * the one of before or the new one, and nothing is left beside it.
 */
export async function replaceFolder(folder: string, fill: (next: string) => Promise<void>): Promise<void> {
  const next = `${folder}.next-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  const clear = (): void => {
    rmSync(next, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    clear();
    // As a shell has it: 128 and the number of the signal.
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    mkdirSync(next, { recursive: true });
    await fill(next);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(next, folder);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    clear();
  }
}
