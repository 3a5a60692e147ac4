import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, thisProcess } from '../../files/process-id.ts';
import { ROOT } from '../../reader/settings/content-folder.ts';

const STAGES = join(ROOT, '.cache/build');

/** Clears a stage, and those that killed builds left. */
export function clearStages(own: string): void {
  const names = existsSync(STAGES) ? readdirSync(STAGES) : [];
  for (const name of names) {
    const [pid = '', started] = name.split('-');
    const isLeft = /^\d+$/u.test(pid) && !isAlive({ pid: Number(pid), started });
    if (isLeft || join(STAGES, name) === own) rmSync(join(STAGES, name), { recursive: true, force: true });
  }
}

/**
 * Where this process makes pages before they go to an output. Astro moves files between the output and a folder in the
 * project, which all outputs elsewhere would share: two builds at once would take each other's, and another file system
 * would refuse. So everything is made in the project, in a folder that no other process has.
 */
export function stageOfProcess(): string {
  const { pid, started = '' } = thisProcess();
  return join(STAGES, `${pid}-${started}`);
}
