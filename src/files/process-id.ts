import { readFileSync } from 'node:fs';

/** Identifies a process, and distinguishes it from a later one with the same id. */
export interface ProcessId {
  readonly pid: number;
  /** Start time in clock ticks since boot; only known on Linux. */
  readonly started?: string | undefined;
}

/** State and start time of a process on Linux (proc(5), fields 3 and 22); undefined elsewhere. */
function statOf(pid: number): { state: string | undefined; started: string | undefined } | undefined {
  try {
    // The process name before these fields may contain spaces and parentheses.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { state, started: fields[18] };
  } catch {
    return undefined;
  }
}

/** The id of this process. */
export const thisProcess = (): ProcessId => ({ pid: process.pid, started: statOf(process.pid)?.started });

/** Whether a process is running. Zombies are not. */
export function isAlive({ pid, started }: ProcessId): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = statOf(pid);
  // If only the number is known and it is our own, an earlier process with that id left the lock behind.
  if (started === undefined || now === undefined) return pid !== process.pid;
  return now.started === started && now.state !== 'Z' && now.state !== 'X';
}
