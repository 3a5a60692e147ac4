import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const HELP = `npm run bench -- build
Đo thời gian và bộ nhớ của lần dựng nguội. Measures cold builds: wall seconds and peak memory, median of RUNS (5).`;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** One build from nothing, in a process of its own, so that its memory is the build's alone. */
function coldBuild(): Run {
  const out = '.cache/bench/dist';
  rmSync('.cache/bench', { recursive: true, force: true });
  const code = `process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS)); await import('./src/cli/build.ts');`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', PORTAL_OUT: out, PORTAL_CACHE: `${out}.cache` },
  });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(/PEAK (\d+)/u.exec(stderr)?.[1]) / 1000 };
}

function benchBuild(): void {
  const count = Number(process.env.RUNS ?? 5);
  const runs: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    runs.push(coldBuild());
    console.error(`${index + 1}/${count}`);
  }
  const row = {
    runs: count,
    'wall s (median)': Number(median(runs.map(({ seconds }) => seconds)).toFixed(1)),
    'peak MB (median)': Math.round(median(runs.map(({ megabytes }) => megabytes))),
    cores: cpus().length,
    node: process.version,
  };
  console.table([row]);
  mkdirSync('bench-results', { recursive: true });
  writeFileSync('bench-results/build.json', `${JSON.stringify({ ...row, all: runs }, null, 2)}\n`);
}

const [name] = process.argv.slice(2);
if (name === '--help') console.log(HELP);
else if (name === 'build') benchBuild();
else {
  console.error(`bench ${name ?? ''}: npm run bench -- build`);
  process.exitCode = 2;
}
