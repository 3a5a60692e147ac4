import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../src/tools/command/usage.ts';
import { runMeasured, WORKSHOP, type Measured } from './measured.ts';
import { percentile } from './percentile.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { markdownTable } from './table.ts';

/** Figures of a build, and how many pages it has. */
type Build = Omit<Measured, 'stdout'> & { readonly pages: number };

/** A build without caches. */
function coldBuild(): Build {
  const out = join(WORKSHOP, 'dist');
  rmSync(out, { recursive: true, force: true });
  rmSync(`${out}.cache`, { recursive: true, force: true });
  const { seconds, cpu, megabytes } = runMeasured(['src/cli/build.ts'], {
    NODE_ENV: 'production',
    PORTAL_OUT: out,
    PORTAL_CACHE: `${out}.cache`,
  });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { seconds, cpu, megabytes, pages };
}

/** Measures cold builds: wall and CPU seconds and peak memory, medians of RUNS. */
export function benchBuild(args: string[]): number {
  if (args.length > 0) return refuse(`${args[0] ?? ''}: npm run bench -- build`);
  const count = Number(process.env.RUNS ?? 5);
  const runs: Build[] = [];
  for (let index = 0; index < count; index += 1) {
    runs.push(coldBuild());
    progress(`${index + 1}/${count}`);
  }
  const middle = (of: (run: Build) => number): number => percentile(runs.map(of), 0.5);
  const pages = middle((run) => run.pages);
  const median = {
    seconds: Number(middle((run) => run.seconds).toFixed(1)),
    cpu: Number(middle((run) => run.cpu).toFixed(1)),
    megabytes: Math.round(middle((run) => run.megabytes)),
    pages,
    cpuMsPerPage: Number(((middle((run) => run.cpu) * 1000) / pages).toFixed(1)),
  };
  const table = markdownTable(
    ['cold build', 'pages', 'wall s (median)', 'CPU s', 'CPU ms a page, all in', 'peak MB'],
    [[`${count} runs`, ...[pages, median.seconds, median.cpu, median.cpuMsPerPage, median.megabytes].map(String)]],
  );
  publish('build', table, { runs: count, ...median, all: runs });
  return 0;
}
