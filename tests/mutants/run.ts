import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { refuse, runCommand } from '../../src/tools/command/usage.ts';

const USAGE = 'npm run mutants -- FOLDER [--count 300] [--seed 659]';
const HELP = `${USAGE}
Đổi từng chỗ nhỏ của mã và xem phép thử có thấy không; dưới 75 % là hỏng.
Changes the code of a folder in one small place after the other, a sample of them, and tells which changes no test sees;
less than 75 % seen is a failure. All of it: .cache/mutants.json`;

/** Tests a sample of the mutants of a folder; returns the exit code of Stryker, which fails below its threshold. */
function main(): number {
  const { values, positionals } = parseArgs({
    options: {
      count: { type: 'string', default: '300' },
      seed: { type: 'string', default: '659' },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0 || !existsSync(folder) || !/^[1-9]\d*$/u.test(values.count))
    return refuse(USAGE);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      'tests/mutants/stryker.config.json',
      '--mutate',
      `${folder}/**/*.ts`,
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, MUTANTS_FOLDER: folder, MUTANTS_COUNT: values.count, MUTANTS_SEED: values.seed },
    },
  );
  return status ?? 1;
}

await runCommand(USAGE, main);
