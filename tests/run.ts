import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/tools/command/usage.ts';

const HELP = `npm test
npm run test:all [-- --every]
Kiểm tra kiểu, lint và mọi phép thử, cạnh nhau. Types, lint and tests, side by side.
test:all: every type of page and a tenth of all pages (TEST_SEED=<words> for another tenth); --every: every page.
FILE…: these test files only.`;

/** The output and result of one part of a run. */
interface Part {
  readonly name: string;
  readonly code: number;
  readonly seconds: number;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Types do not depend on the content, so the compiler is given little of it to read. */
const LITTLE_CONTENT = { PORTAL_CONTENT: 'tests/fixtures/second-portal' };

/** Runs a script of package.json; calls `onOutput` with each chunk of its output. */
function run(
  name: string,
  args: readonly string[],
  onOutput: (text: string) => void,
  settings: Readonly<Record<string, string>> = {},
): Promise<Part> {
  const started = performance.now();
  return new Promise((done, fail) => {
    const child = spawn('npm', ['run', '-s', name, '--', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...settings, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onOutput);
    for (const signal of SIGNALS) process.once(signal, () => child.kill(signal));
    child.on('error', fail);
    child.on('close', (code) => {
      done({ name, code: code ?? 1, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** Collects output until `release` is called, then prints it at once and passes later output through. */
function bufferedOutput(): { onOutput: (text: string) => void; release: () => void } {
  let buffer: string[] | undefined = [];
  return {
    onOutput: (text) => {
      if (buffer) buffer.push(text);
      else process.stdout.write(text);
    },
    release: () => {
      for (const text of buffer ?? []) process.stdout.write(text);
      buffer = undefined;
    },
  };
}

/**
 * Uses two cores: one for types and then lint, which needs the types that Astro generates; the other for the build that
 * the tests need. Then the tests use both. The output of each part is printed as a whole, in this order.
 */
async function runAll(mode: string, args: readonly string[]): Promise<number> {
  const started = performance.now();
  const testOutput = bufferedOutput();
  // A whole run needs every scratch portal; that of a few files may need none.
  const whole: Readonly<Record<string, string>> = args.length === 0 ? { TEST_WHOLE: 'yes' } : {};
  const tests = run('vitest', ['--mode', mode, ...args], testOutput.onOutput, whole);
  const parts: Part[] = [];
  for (const [name, settings] of [['types', LITTLE_CONTENT], ['lint']] as const) {
    const { onOutput, release } = bufferedOutput();
    const part = await run(name, [], onOutput, settings);
    console.log(`\n> ${name}`);
    release();
    parts.push(part);
  }
  console.log('\n> tests');
  testOutput.release();
  parts.push(await tests);
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
