import { isMainThread } from 'node:worker_threads';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/*
 * Loaded into a measured process with --import: writes its peak resident memory in MB and its CPU seconds to the file
 * BENCH_PEAK at exit.
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
// A thread has the same figures as its process, which writes them when it is done.
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, `${maxRSS / 1000 + helpers} ${(userCPUTime + systemCPUTime) / 1e6}`);
  });
}
