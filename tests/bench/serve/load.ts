import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { WORKSHOP } from '../measured.ts';

/** The result of a load generator. */
export interface Load {
  readonly perSecond: number;
  /** 99th percentile of the response time in milliseconds. */
  readonly p99: number;
  /** Requests without a response within two seconds, lost connections, and answers other than 2xx and 3xx. */
  readonly errors: number;
}

/** Accept-Encoding of all requests: nginx of Debian sends gzip twins, but no brotli. */
const ACCEPTED = 'gzip';
const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

export const isInstalled = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;

/** Writes the requests for wrk: the paths by turns. */
function requestsFor(paths: readonly string[]): string {
  const file = join(WORKSHOP, 'requests.lua');
  mkdirSync(WORKSHOP, { recursive: true });
  writeFileSync(
    file,
    `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local asked = {}
local at = 0
function init()
  for index, path in ipairs(paths) do asked[index] = wrk.format("GET", path) end
end
function request()
  at = at % #asked + 1
  return asked[at]
end
`,
  );
  return file;
}

/** Requests paths of a server by turns on many connections, with wrk and one thread. */
export function load(url: string, paths: readonly string[], connections: number, seconds: number): Load {
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', requestsFor(paths)];
  const { stdout } = spawnSync('wrk', [...options, '-H', `Accept-Encoding: ${ACCEPTED}`, url], { encoding: 'utf8' });
  const rate = /Requests\/sec:\s+([\d.]+)/u.exec(stdout)?.[1];
  if (rate === undefined) throw new Error(`wrk ${url}:\n${stdout}`);
  const [, p99 = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s|m)\b/u.exec(stdout) ?? [];
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/u.exec(stdout)?.[1] ?? 0);
  const lost = [...(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u.exec(stdout) ?? [])].slice(
    1,
  );
  return {
    perSecond: Number(rate),
    p99: Number(p99) * (MILLISECONDS[unit] ?? 1),
    errors: lost.reduce((sum, count) => sum + Number(count), refused),
  };
}

/** The size of an address as it travels; rejects if it is not answered. */
const sizeOf = (url: URL): Promise<number> =>
  new Promise((done, failed) => {
    request(url, { agent: false, headers: { 'Accept-Encoding': ACCEPTED } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('end', () => {
        if (response.statusCode === 200) done(bytes);
        else failed(new Error(`${url.href}: status ${response.statusCode ?? 0}`));
      });
    })
      .on('error', failed)
      .end();
  });

/** The mean size of paths as they travel. */
export async function bytesOf(url: string, paths: readonly string[]): Promise<number> {
  let sum = 0;
  for (const path of paths) sum += await sizeOf(new URL(path, url));
  return Math.round(sum / paths.length);
}
