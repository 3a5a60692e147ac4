import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/*
 * Loaded into a measured process with --import: writes its peak resident memory in MB to the file BENCH_PEAK at exit.
 */
let helpers = 0;

/** Adds the peaks of running child processes. Only available on Linux. */
export function countHelpers(): void {
  const tasks = '/proc/self/task';
  if (!existsSync(tasks)) return;
  for (const task of readdirSync(tasks)) {
    for (const id of readFileSync(`${tasks}/${task}/children`, 'utf8').trim().split(' ').filter(Boolean)) {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      helpers += Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1000;
    }
  }
}

const file = process.env.BENCH_PEAK;
if (file !== undefined) {
  process.on('exit', () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS / 1000 + helpers));
  });
}
