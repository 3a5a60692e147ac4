import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuse } from '../../src/tools/command/usage.ts';
import { percentile } from './percentile.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { loadsOf, type Asked } from './serve/asked.ts';
import { bytesOf, isInstalled, load, type Load } from './serve/load.ts';
import { startNginx, startOurs, type Peer } from './serve/peers.ts';
import { markdownTable } from './table.ts';

const CONNECTIONS = [10, 100, 500];

/** Medians of the runs of one server, so that a temporary stall of the machine does not count. */
const summary = (runs: readonly Load[]): Load => {
  const middle = (of: (run: Load) => number): number => percentile(runs.map(of), 0.5);
  return {
    perSecond: middle((run) => run.perSecond),
    p99: middle((run) => run.p99),
    errors: middle((run) => run.errors),
  };
};

/**
 * Compares our server with nginx with one worker, both with the twins of the build: a small file, the home page, a
 * procedure, and the files of a question, with 10, 100 and 500 connections; RUNS (3) alternating runs of SECONDS (5).
 * Everything is told as a ratio to nginx with the small file. Exit code 1 if a request failed.
 */
export function benchServe(args: string[]): Promise<number> | number {
  if (args.length > 0) return refuse(`${args[0] ?? ''}: npm run bench -- serve`);
  const site = resolve(process.env.PORTAL_OUT ?? 'dist');
  if (!existsSync(join(site, 'index.html.gz'))) return refuse(`${site}: npm run build, then npm run bench -- serve`);
  if (!isInstalled('wrk')) return refuse('wrk: not installed; apt-get install wrk, then npm run bench -- serve');
  return measure(site);
}

interface Found {
  readonly server: string;
  readonly asked: string;
  readonly files: number;
  readonly bytes: number;
  readonly loads: readonly Load[];
}

/** Asks all servers for the same, by turns, so that a slow minute of the machine is shared. */
async function ask(peers: readonly Peer[], { name, paths }: Asked, count: number, seconds: number): Promise<Found[]> {
  const runs = peers.map(() => CONNECTIONS.map((): Load[] => []));
  for (const [column, connections] of CONNECTIONS.entries()) {
    for (let index = 0; index < count; index += 1) {
      for (const [at, { url }] of peers.entries()) runs[at]?.[column]?.push(load(url, paths, connections, seconds));
      progress(`${name}, ${connections} connections: ${index + 1}/${count}`);
    }
  }
  return Promise.all(
    peers.map(async ({ name: server, url }, at) => ({
      server,
      asked: name,
      files: paths.length,
      bytes: await bytesOf(url, paths),
      loads: (runs[at] ?? []).map(summary),
    })),
  );
}

async function measure(site: string): Promise<number> {
  const [count, seconds] = [Number(process.env.RUNS ?? 3), Number(process.env.SECONDS ?? 5)];
  const peers: Peer[] = [];
  try {
    if (isInstalled('nginx')) peers.push(await startNginx(site));
    else console.error('nginx: not installed, so ours stands alone; apt-get install nginx');
    peers.push(await startOurs(site));
    const found: Found[] = [];
    for (const asked of await loadsOf(site)) found.push(...(await ask(peers, asked, count, seconds)));
    const base = found[0]?.loads ?? [];
    const table = markdownTable(
      [
        `${count} × ${seconds} s`,
        'files',
        'bytes each',
        ...CONNECTIONS.flatMap((connections) => [`requests/s at ${connections}`, 'ratio', 'p99 ms', 'errors']),
      ],
      found.map(({ server, asked, files, bytes, loads }) => [
        `${asked}, ${server}`,
        String(files),
        String(bytes),
        ...loads.flatMap(({ perSecond, p99, errors }, column) => [
          String(Math.round(perSecond)),
          (perSecond / (base[column]?.perSecond ?? perSecond)).toFixed(2),
          p99.toFixed(1),
          String(errors),
        ]),
      ]),
    );
    publish('serve', table, { runs: count, seconds, found });
    return found.some(({ loads }) => loads.some(({ errors }) => errors > 0)) ? 1 : 0;
  } finally {
    for (const { stop } of peers) stop();
  }
}
