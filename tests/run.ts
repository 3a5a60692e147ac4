import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/tools/command/usage.ts';

const HELP = `npm test
npm run test:all [-- --every]
Kiểm tra kiểu, lint và mọi phép thử, cạnh nhau. Types, lint and tests, side by side.
test:all: every type of page and a tenth of all pages (TEST_SEED=<words> for another tenth); --every: every page.
FILE…: these test files only.`;

/** What one part of a run said, in full, and how it ended. */
interface Part {
  readonly name: string;
  readonly code: number;
  readonly seconds: number;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a script of package.json; hands on what it says, piece by piece. */
function run(name: string, args: readonly string[], hear: (text: string) => void): Promise<Part> {
  const started = performance.now();
  return new Promise((done, fail) => {
    const child = spawn('npm', ['run', '-s', name, '--', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    for (const signal of SIGNALS) process.once(signal, () => child.kill(signal));
    child.on('error', fail);
    child.on('close', (code) => {
      done({ name, code: code ?? 1, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** Keeps what is said until it may be told, then tells it at once and everything after it as it comes. */
function held(): { hear: (text: string) => void; tell: () => void } {
  let kept: string[] | undefined = [];
  return {
    hear: (text) => {
      if (kept) kept.push(text);
      else process.stdout.write(text);
    },
    tell: () => {
      for (const text of kept ?? []) process.stdout.write(text);
      kept = undefined;
    },
  };
}

/**
 * Two cores: types and then lint, which needs the types that Astro writes, on one; on the other the build that the tests
 * look at, and then the tests, which take both as soon as they are free. Each part is told whole, in this order.
 */
async function runAll(mode: string, args: readonly string[]): Promise<number> {
  const started = performance.now();
  const tests = held();
  const testing = run('vitest', ['--mode', mode, ...args], tests.hear);
  const parts: Part[] = [];
  for (const name of ['types', 'lint']) {
    const { hear, tell } = held();
    const part = await run(name, [], hear);
    console.log(`\n> ${name}`);
    tell();
    parts.push(part);
  }
  console.log('\n> tests');
  tests.tell();
  parts.push(await testing);
  for (const { name, code, seconds } of parts) {
    console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(6)} ${seconds.toFixed(0).padStart(5)} s`);
  }
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);
  return parts.every(({ code }) => code === 0) ? 0 : 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      every: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const mode = values.every ? 'every' : values.all ? 'all' : 'test';
  return runAll(mode, positionals);
}

await runCommand('npm test [-- FILE…]', main);
