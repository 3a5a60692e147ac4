import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuse } from '../../src/tools/command/usage.ts';
import { WORKSHOP } from './measured.ts';
import { percentile } from './percentile.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { markdownTable } from './table.ts';

/** Edited in each run: a service that many people need. */
const SERVICE = '1.001193';
/** An editor waits no longer than this for a page; more is an error. */
const MOST_SECONDS = 2;
/** Waiting longer than this means that the page never shows the change. */
const LOST_SECONDS = 120;

const SERVER = `const { dev } = await import('astro');
const { address } = await dev({ server: { port: 0 }, logLevel: 'error' });
console.log('http://localhost:' + address.port + '/');`;

/** A copy of the content that may be edited, with its git history if there is one. */
function copyContent(): string {
  const copy = resolve(WORKSHOP, 'editing');
  rmSync(copy, { recursive: true, force: true });
  const { status } = spawnSync('git', ['clone', '--quiet', '--local', '.', copy], { stdio: 'ignore' });
  // What is not committed yet is measured too.
  cpSync('content', join(copy, 'content'), { recursive: true, force: true });
  if (status !== 0) progress('no git history: less to do than usually');
  return join(copy, 'content');
}

/** Starts an editing server like `npm run dev`, and waits for its address. */
function startServer(content: string): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['--input-type=module', '-e', SERVER], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORTAL_CONTENT: content,
      PORTAL_CACHE: resolve(WORKSHOP, 'editing.cache'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((ready, fail) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const url = /http:\S+/u.exec(chunk.toString())?.[0];
      if (url !== undefined) ready({ server, url });
    });
    server.on('exit', (code) => {
      fail(new Error(`The editing server ended with ${code ?? 'a signal'}.`));
    });
  });
}

/** Requests a page until it shows a text; returns the seconds this took. */
async function secondsUntil(address: string, shows: string): Promise<number> {
  const start = performance.now();
  const passed = (): number => (performance.now() - start) / 1000;
  while (passed() < LOST_SECONDS) {
    const response = await fetch(address);
    if ((await response.text()).includes(shows) && response.ok) return passed();
  }
  throw new Error(`${address} does not show “${shows}” after ${LOST_SECONDS} s.`);
}

/** Measures how long an edited service takes to show in `npm run dev`: seconds, median and longest of RUNS. */
export async function benchEditing(args: string[]): Promise<number> {
  if (args.length > 0) return refuse(`${args[0] ?? ''}: npm run bench -- editing`);
  const count = Number(process.env.RUNS ?? 5);
  const content = copyContent();
  const file = join(content, 'services', `${SERVICE}.yaml`);
  const before = readFileSync(file, 'utf8');
  const { server, url } = await startServer(content);
  try {
    const address = `${url}dich-vu/${SERVICE}/`;
    const first = await secondsUntil(address, SERVICE);
    const all: number[] = [];
    for (let run = 1; run <= count; run += 1) {
      const mark = `sửa lần ${run}`;
      writeFileSync(file, before.replace(/^( {2}vi: ")/mu, `$1${mark}: `));
      all.push(await secondsUntil(address, mark));
      progress(`${run}/${count}`);
    }
    const figures = [first, percentile(all, 0.5), Math.max(...all)].map((seconds) => seconds.toFixed(2));
    publish('editing', markdownTable(['first page, s', 'edited service, s (median)', 'longest'], [figures]), {
      runs: count,
      first,
      all,
    });
    return percentile(all, 0.5) > MOST_SECONDS ? 1 : 0;
  } finally {
    server.kill();
    if (existsSync(content)) rmSync(resolve(content, '..'), { recursive: true, force: true });
  }
}
