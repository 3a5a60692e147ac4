import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, thisProcess } from '../../files/process-id.ts';
import { ROOT } from '../../reader/settings/content-folder.ts';

const STAGES = join(ROOT, '.cache/build');

/** Removes the stage of this process and those of killed builds. */
export function clearStages(own: string): void {
  const names = existsSync(STAGES) ? readdirSync(STAGES) : [];
  for (const name of names) {
    const [pid = '', started] = name.split('-');
    const isLeft = /^\d+$/u.test(pid) && !isAlive({ pid: Number(pid), started });
    if (isLeft || join(STAGES, name) === own) {
      // Two builds that begin together both remove what a killed one left.
      rmSync(join(STAGES, name), { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/**
 * The folder in which this process builds before the result is moved to the output. Astro moves files between the
 * output and a folder of the project; builds running at the same time would mix their files, and other file systems
 * would refuse the move. So each process builds in a folder of its own within the project.
 */
export function stageOfProcess(): string {
  const { pid, started = '' } = thisProcess();
  return join(STAGES, `${pid}-${started}`);
}
