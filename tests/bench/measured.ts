import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Output folder of benchmarks. */
export const WORKSHOP = '.cache/bench';

/** Time, memory and output of a process. */
export interface Measured {
  readonly stdout: string;
  /** Wall-clock time of the whole process. */
  readonly seconds: number;
  /** CPU time of its threads, user and system, without that of child processes. */
  readonly cpu: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

/** Runs a TypeScript file in a process of its own, so that its memory is measured separately; stderr is inherited. */
export function runMeasured(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Measured {
  mkdirSync(WORKSHOP, { recursive: true });
  const peak = join(WORKSHOP, 'peak.txt');
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['--import', './tests/bench/peak.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment, BENCH_PEAK: peak },
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status ?? 'by signal'}`);
  const [megabytes = 0, cpu = 0] = readFileSync(peak, 'utf8').split(' ').map(Number);
  return { stdout, seconds, cpu, megabytes };
}
