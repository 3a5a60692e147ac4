import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../src/tools/command/usage.ts';
import { runMeasured, WORKSHOP, type Measured } from './measured.ts';
import { percentile } from './percentile.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { markdownTable } from './table.ts';

/** A build without caches. */
function coldBuild(): Omit<Measured, 'stdout'> {
  const out = join(WORKSHOP, 'dist');
  rmSync(out, { recursive: true, force: true });
  rmSync(`${out}.cache`, { recursive: true, force: true });
  const { seconds, megabytes } = runMeasured(['src/cli/build.ts'], {
    NODE_ENV: 'production',
    PORTAL_OUT: out,
    PORTAL_CACHE: `${out}.cache`,
  });
  return { seconds, megabytes };
}

/** Measures cold builds: wall seconds and peak memory, median of RUNS. */
export function benchBuild(args: string[]): number {
  if (args.length > 0) return refuse(`${args[0] ?? ''}: npm run bench -- build`);
  const count = Number(process.env.RUNS ?? 5);
  const runs: Omit<Measured, 'stdout'>[] = [];
  for (let index = 0; index < count; index += 1) {
    runs.push(coldBuild());
    progress(`${index + 1}/${count}`);
  }
  const median = {
    seconds: Number(
      percentile(
        runs.map(({ seconds }) => seconds),
        0.5,
      ).toFixed(1),
    ),
    megabytes: Math.round(
      percentile(
        runs.map(({ megabytes }) => megabytes),
        0.5,
      ),
    ),
  };
  const table = markdownTable(
    ['cold build', 'wall s (median)', 'peak MB (median)'],
    [[`${count} runs`, String(median.seconds), String(median.megabytes)]],
  );
  publish('build', table, { runs: count, ...median, all: runs });
  return 0;
}
