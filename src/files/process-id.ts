import { readFileSync } from 'node:fs';

/** A process as others can tell it from a later one of the same number. */
export interface ProcessId {
  readonly pid: number;
  /** When it began, in ticks since the system did; only Linux says so. */
  readonly started?: string | undefined;
}

/** State and beginning of a process, from Linux (proc(5), fields 3 and 22); nothing elsewhere. */
function statOf(pid: number): { state: string | undefined; started: string | undefined } | undefined {
  try {
    // The name before them may hold blanks and brackets.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { state, started: fields[18] };
  } catch {
    return undefined;
  }
}

/** This process. */
export const thisProcess = (): ProcessId => ({ pid: process.pid, started: statOf(process.pid)?.started });

/** Whether a process still runs. One that has ended and only waits to be noticed by its parent does not. */
export function isAlive({ pid, started }: ProcessId): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = statOf(pid);
  // Where only the number is known, our own is one used before: whoever had it left its lock behind.
  if (started === undefined || now === undefined) return pid !== process.pid;
  return now.started === started && now.state !== 'Z' && now.state !== 'X';
}
