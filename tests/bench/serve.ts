import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuse } from '../../src/tools/command/usage.ts';
import { percentile } from './percentile.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { bytesOfHome, isInstalled, load, type Load } from './serve/load.ts';
import { startNginx, startOurs, type Peer } from './serve/peers.ts';
import { markdownTable } from './table.ts';

const MANY = 500;
const CONNECTIONS = 100;

/** Medians of the runs of one server, so that a temporary stall of the machine does not count. */
const summary = (runs: readonly Load[]): { perSecond: number; p99: number; timeouts: number } => ({
  perSecond: Math.round(
    percentile(
      runs.map(({ perSecond }) => perSecond),
      0.5,
    ),
  ),
  p99: percentile(
    runs.map(({ p99 }) => p99),
    0.5,
  ),
  timeouts: percentile(
    runs.map(({ timeouts }) => timeouts),
    0.5,
  ),
});

/**
 * Compares our server with nginx with one worker: the same compressed home page, RUNS (3) alternating runs of SECONDS
 * (20), then as many with more connections. Exit code 1 if requests timed out.
 */
export function benchServe(args: string[]): Promise<number> | number {
  if (args.length > 0) return refuse(`${args[0] ?? ''}: npm run bench -- serve`);
  const site = resolve(process.env.PORTAL_OUT ?? 'dist');
  if (!existsSync(join(site, 'index.html.gz'))) return refuse(`${site}: npm run build, then npm run bench -- serve`);
  if (!isInstalled('wrk')) return refuse('wrk: not installed; apt-get install wrk, then npm run bench -- serve');
  return measure(site);
}

async function measure(site: string): Promise<number> {
  const [count, seconds] = [Number(process.env.RUNS ?? 3), Number(process.env.SECONDS ?? 20)];
  const peers: Peer[] = [await startOurs(site)];
  if (isInstalled('nginx')) peers.push(await startNginx(site));
  else console.error('nginx: not installed, so ours stands alone; apt-get install nginx');
  try {
    const sizes = await Promise.all(peers.map(({ url }) => bytesOfHome(url)));
    const inTurn = (connections: number): Load[][] => {
      const runs = peers.map((): Load[] => []);
      for (let index = 0; index < count; index += 1) {
        for (const [at, { url }] of peers.entries()) runs[at]?.push(load(url, connections, seconds));
        progress(`${connections} connections: ${index + 1}/${count}`);
      }
      return runs;
    };
    const [few, many] = [inTurn(CONNECTIONS), inTurn(MANY)];
    const found = peers.map(({ name }, at) => ({
      name,
      bytes: sizes[at] ?? 0,
      ...summary(few[at] ?? []),
      many: summary(many[at] ?? []),
    }));
    const best = found.at(-1)?.perSecond ?? 0;
    const table = markdownTable(
      [
        `home page, ${count} × ${seconds} s`,
        'bytes',
        `requests/s at ${CONNECTIONS}`,
        'of nginx',
        'p99 ms',
        'time-outs',
        `requests/s at ${MANY}`,
        'p99 ms',
        'time-outs',
      ],
      found.map(({ name, bytes, perSecond, p99, timeouts, many }) => [
        name,
        String(bytes),
        String(perSecond),
        found.length > 1 ? (perSecond / best).toFixed(2) : '–',
        p99.toFixed(1),
        String(timeouts),
        String(many.perSecond),
        many.p99.toFixed(1),
        String(many.timeouts),
      ]),
    );
    publish('serve', table, { runs: count, seconds, found, all: { few, many } });
    return (found[0]?.many.timeouts ?? 0) + (found[0]?.timeouts ?? 0) > 0 ? 1 : 0;
  } finally {
    for (const { stop } of peers) stop();
  }
}
