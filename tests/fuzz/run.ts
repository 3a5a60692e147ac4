import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runCommand } from '../../src/tools/command/usage.ts';

const HELP = `npm run fuzz [-- FILE…]
Thử ngẫu nhiên mọi tính chất, mỗi tính chất ≥ 10.000 lần. Tries every property ≥ 10,000 times, from another seed each time.
FUZZ_RUNS=<number>  FUZZ_SEED=<number>`;

/** Where properties are tried that stand beside other tests of the same. */
const FILES = ['tests/fuzz', 'tests/unit/plain-yaml.test.ts', 'tests/unit/calendar-text.test.ts'];

/** Runs of each property unless FUZZ_RUNS says otherwise. */
const RUNS = '10000';

function main(): number {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31);
  const runs = process.env.FUZZ_RUNS ?? RUNS;
  console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
  const files = positionals.length > 0 ? positionals : FILES;
  const { status } = spawnSync('npm', ['run', '-s', 'vitest', '--', '--project', 'unit', ...files], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, FUZZ_SEED: seed, FUZZ_RUNS: runs },
  });
  console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
  return status ?? 1;
}

await runCommand('npm run fuzz [-- FILE…]', () => Promise.resolve(main()));
