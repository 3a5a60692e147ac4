import { spawnSync } from 'node:child_process';
import { request } from 'node:http';

/** The result of a load generator. */
export interface Load {
  readonly perSecond: number;
  /** 99th percentile of the response time in milliseconds. */
  readonly p99: number;
  /** Requests without a response within two seconds. */
  readonly timeouts: number;
}

/** Accept-Encoding of all requests: nginx of Debian sends gzip twins, but no brotli. */
const ACCEPTED = 'gzip';
const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

export const isInstalled = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;

/** Requests one address repeatedly on many connections, with wrk and one thread. */
export function load(url: string, connections: number, seconds: number): Load {
  const { stdout } = spawnSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', `Accept-Encoding: ${ACCEPTED}`, url],
    { encoding: 'utf8' },
  );
  const failed = /Non-2xx or 3xx responses: (\d+)/u.exec(stdout)?.[1];
  const rate = /Requests\/sec:\s+([\d.]+)/u.exec(stdout)?.[1];
  if (failed !== undefined || rate === undefined) throw new Error(`wrk ${url}:\n${stdout}`);
  const [, p99 = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s|m)\b/u.exec(stdout) ?? [];
  return {
    perSecond: Number(rate),
    p99: Number(p99) * (MILLISECONDS[unit] ?? 1),
    timeouts: Number(/Socket errors:.* timeout (\d+)/u.exec(stdout)?.[1] ?? 0),
  };
}

/** The transferred size of the home page; rejects if it is not compressed. */
export const bytesOfHome = (url: string): Promise<number> =>
  new Promise((done, failed) => {
    request(url, { headers: { 'Accept-Encoding': ACCEPTED } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('end', () => {
        if (response.headers['content-encoding'] === ACCEPTED) done(bytes);
        else failed(new Error(`${url}: not sent as ${ACCEPTED}`));
      });
    })
      .on('error', failed)
      .end();
  });
