import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScratchPortal } from '../content/scratch-portal.ts';

const LONG = 60_000;
const PAUSE = 40;
const OPTIONS = { parallel: 4, hostPause: PAUSE, timeout: 2000, retries: 1, backOff: 10 };

/** A server with all kinds of misbehaviour. */
const asked: { path: string; method: string; at: number }[] = [];
let flaky = 0;
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/robots.txt': (_request, response) => response.end('User-agent: *\nDisallow: /secret\n'),
  '/ok': (_request, response) => response.end('ok'),
  '/head-refused': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/moved': (_request, response) => response.writeHead(301, { location: '/ok' }).end(),
  '/elsewhere-today': (_request, response) => response.writeHead(302, { location: '/ok' }).end(),
  '/missing': (_request, response) => response.writeHead(404).end(),
  '/forbidden': (_request, response) => response.writeHead(403).end(),
  '/broken': (_request, response) => response.writeHead(500).end(),
  '/flaky': (_request, response) => response.writeHead((flaky += 1) <= 2 ? 503 : 200).end(),
  '/round': (_request, response) => response.writeHead(301, { location: '/round' }).end(),
  '/silent': () => undefined,
  '/secret': (_request, response) => response.end('secret'),
};
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push({ path, method: request.method ?? '', at: performance.now() });
  (answers[path] ?? answers['/missing'])?.(request, response);
});
const listen = (on: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((done) =>
    on.listen(0, '127.0.0.1', () => {
      done((on.address() as AddressInfo).port);
    }),
  );
let origin = '';
let closedPort = 0;
beforeAll(async () => {
  origin = `http://127.0.0.1:${await listen(server)}`;
  const other = createServer();
  closedPort = await listen(other);
  await new Promise((done) => other.close(done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const made: ScratchPortal[] = [];
afterAll(() => {
  for (const portal of made) portal.delete();
});

/** A portal with these source addresses. */
function portalWith(urls: readonly string[]): ScratchPortal {
  const portal = new ScratchPortal();
  made.push(portal);
  urls.forEach((url, index) => {
    portal.write(`sources/s-${index}.yaml`, `url: "${url}"\nlanguage: vi\n`);
    portal.edit('ids.txt', /$/u, `source:s-${index}\n`);
  });
  return portal;
}

/** Runs the command as a child process; the server lives in this process, which must not block. */
const run = (
  portal: ScratchPortal,
  args: readonly string[] = [],
  day = '2000-01-10',
  fault: Readonly<Record<string, string>> = {},
  options: Readonly<Partial<typeof OPTIONS>> = {},
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const preload = fault.FAULT_HOW === undefined ? [] : ['--import', './tests/unit/files/fault.mjs'];
    const settings = {
      PORTAL_CONTENT: portal.folder,
      PORTAL_TODAY: day,
      LINK_CHECK_OPTIONS: JSON.stringify({ ...OPTIONS, ...options }),
    };
    const child = spawn(process.execPath, [...preload, 'src/cli/links.ts', ...args], {
      env: { ...process.env, ...settings, ...fault },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', (code) => {
      done({ code: code ?? -1, out, err });
    });
  });
const ledger = (portal: ScratchPortal, host = '127.0.0.1'): string =>
  readFileSync(join(portal.folder, `link-ledger/${host}.yaml`), 'utf8')
    .replaceAll(origin, 'http://host')
    .replaceAll(String(closedPort), 'closed')
    .replaceAll(new URL(origin).port, 'port');

// Side by side, because most of their time is spent waiting for hosts that do not answer.
describe.concurrent('npm run links', () => {
  test(
    'tells every way a host can answer or not, and adds it to the ledger',
    async ({ expect }) => {
      const port = new URL(origin).port;
      const portal = portalWith([
        ...Object.keys(answers)
          .filter((path) => path !== '/robots.txt')
          .map((path) => `${origin}${path}`),
        `https://127.0.0.1:${port}/`,
        `http://127.0.0.1:${closedPort}/`,
        'http://khong-co.invalid/',
      ]);
      const { code, err } = await run(portal);
      expect(code).toBe(0);
      expect(err.split('\n').filter(Boolean)).toHaveLength(14);
      // Ports, and with them the order of hosts, differ between runs.
      const [head, ...lines] = ledger(portal).trimEnd().split('\n');
      expect([head, ...lines.sort()].join('\n')).toMatchInlineSnapshot(`
        "observations:
          - { url: "http://127.0.0.1:closed/", date: "2000-01-10", state: unreachable, checker: tool, detail: connection }
          - { url: "http://host/broken", date: "2000-01-10", state: error, checker: tool, status: 500 }
          - { url: "http://host/elsewhere-today", date: "2000-01-10", state: ok, checker: tool, status: 200 }
          - { url: "http://host/flaky", date: "2000-01-10", state: ok, checker: tool, status: 200 }
          - { url: "http://host/forbidden", date: "2000-01-10", state: blocked, checker: tool, status: 403 }
          - { url: "http://host/head-refused", date: "2000-01-10", state: ok, checker: tool, status: 200 }
          - { url: "http://host/missing", date: "2000-01-10", state: missing, checker: tool, status: 404 }
          - { url: "http://host/moved", date: "2000-01-10", state: moved, checker: tool, status: 200, location: "http://host/ok" }
          - { url: "http://host/ok", date: "2000-01-10", state: ok, checker: tool, status: 200 }
          - { url: "http://host/round", date: "2000-01-10", state: error, checker: tool, detail: redirects }
          - { url: "http://host/secret", date: "2000-01-10", state: blocked, checker: tool, detail: robots }
          - { url: "http://host/silent", date: "2000-01-10", state: unreachable, checker: tool, detail: timeout }
          - { url: "https://127.0.0.1:port/", date: "2000-01-10", state: unreachable, checker: tool, detail: tls }"
      `);
      expect(ledger(portal, 'khong-co.invalid')).toMatchInlineSnapshot(`
        "observations:
          - { url: "http://khong-co.invalid/", date: "2000-01-10", state: unreachable, checker: tool, detail: dns }
        "
      `);
      expect(asked.filter(({ path }) => path === '/secret')).toEqual([]);
      expect(asked.filter(({ path, method }) => path === '/ok' && method === 'GET')).toEqual([]);
      expect(portal.report('en')).toMatch(/0 problems/u);
    },
    LONG,
  );

  test(
    'asks one thing of a host at a time, and four hosts at once at most',
    async () => {
      const open = new Map<string, number>();
      let [mostAtOne, mostAtAll] = [0, 0];
      const slow = Array.from({ length: 6 }, () =>
        createServer((request, response) => {
          const host = request.headers.host ?? '';
          open.set(host, (open.get(host) ?? 0) + 1);
          mostAtOne = Math.max(mostAtOne, ...open.values());
          mostAtAll = Math.max(
            mostAtAll,
            [...open.values()].reduce((sum, count) => sum + count, 0),
          );
          setTimeout(() => {
            open.set(host, (open.get(host) ?? 1) - 1);
            response.end('ok');
          }, PAUSE);
        }),
      );
      const ports = await Promise.all(slow.map(listen));
      await run(portalWith(ports.flatMap((port) => ['/a', '/b'].map((path) => `http://127.0.0.1:${port}${path}`))), [
        '--dry-run',
      ]);
      for (const each of slow) each.close();
      expect(mostAtOne).toBe(1);
      expect(mostAtAll).toBeLessThanOrEqual(OPTIONS.parallel);
    },
    LONG,
  );

  test(
    'only ever adds, and leaves out what was checked since a day',
    async () => {
      const portal = portalWith([`${origin}/ok`, `${origin}/missing`]);
      await run(portal);
      const first = ledger(portal);
      await run(portal, ['--since', '2000-01-05'], '2000-01-11');
      expect(ledger(portal)).toBe(first);
      await run(portal, ['--only', '/missing'], '2000-01-11');
      expect(ledger(portal)).toBe(
        `${first}  - { url: "http://host/missing", date: "2000-01-11", state: missing, checker: tool, status: 404 }\n`,
      );
      expect(readFileSync(join(portal.folder, 'portal.yaml'), 'utf8')).toContain('links_checked: "2000-01-11"');
    },
    LONG,
  );

  test(
    'writes nothing in a dry run, nor when no host answers at all',
    async () => {
      const portal = portalWith([`http://127.0.0.1:${closedPort}/`, 'http://khong-co.invalid/']);
      expect((await run(portal, ['--dry-run'])).code).toBe(1);
      const { code, out } = await run(portal);
      expect(code).toBe(1);
      expect(out).toContain('No host answers: perhaps the network is down. Nothing is written.');
      const dry = portalWith([`${origin}/ok`]);
      expect((await run(dry, ['--dry-run'])).code).toBe(0);
      for (const { folder } of [portal, dry]) expect(existsSync(join(folder, 'link-ledger'))).toBe(false);
    },
    LONG,
  );

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'stopped by %s, has written every link it told of, and goes on from there',
    async (signal) => {
      const portal = portalWith(['/ok', '/missing', '/forbidden', '/silent'].map((path) => `${origin}${path}`));
      const env = {
        ...process.env,
        PORTAL_CONTENT: portal.folder,
        PORTAL_TODAY: '2000-01-10',
        // Sequential, and the silent host is waited for until the end.
        LINK_CHECK_OPTIONS: JSON.stringify({ ...OPTIONS, parallel: 1, timeout: LONG }),
      };
      const child = spawn(process.execPath, ['src/cli/links.ts'], { env });
      let output = '';
      child.stderr.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('3/4')) child.kill(signal);
      });
      await once(child, 'close');
      const paths = (text: string): string[] => [...text.matchAll(/\/(?:ok|missing|forbidden|silent)\b/gu)].map(String);
      expect(paths(ledger(portal))).toEqual(paths(output));
      expect(paths(output)).toHaveLength(3);
      expect(readdirSync(join(portal.folder, 'link-ledger'))).toEqual(['127.0.0.1.yaml']);
      expect(portal.report('en')).toMatch(/0 problems/u);

      // What is left never answers: there is no use in waiting long for it.
      const rest = await run(portal, ['--since', '2000-01-10'], '2000-01-10', {}, { timeout: 300, retries: 0 });
      expect(rest.err).toMatch(/^1\/1 {2}unreachable +\S+\/silent/u);
      expect(paths(ledger(portal)).sort()).toEqual(['/forbidden', '/missing', '/ok', '/silent']);
    },
    LONG,
  );

  test(
    'killed at any write, leaves ledgers and settings whole and sound',
    async () => {
      const before = `observations:\n  - { url: "${origin}/ok", date: "2000-01-09", state: missing, checker: tool, status: 404 }\n`;
      for (let at = 1, code = -1; code !== 0; at += 1) {
        const portal = portalWith([`${origin}/ok`]);
        portal.write('link-ledger/127.0.0.1.yaml', before);
        portal.edit('portal.yaml', /^checked:/mu, 'links_checked: "2000-01-09"\nchecked:');
        ({ code } = await run(portal, [], '2000-01-10', { FAULT_AT: `${at}`, FAULT_HOW: 'kill' }));
        expect(readFileSync(join(portal.folder, 'link-ledger/127.0.0.1.yaml'), 'utf8').startsWith(before)).toBe(true);
        expect(portal.report('en')).toMatch(/0 problems/u);
        expect((await run(portal)).code).toBe(0);
        expect(
          readdirSync(portal.folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.next')),
        ).toEqual([]);
      }
    },
    2 * LONG,
  );

  test(
    'leaves no half-written file behind',
    async () => {
      const portal = portalWith([`${origin}/ok`]);
      await run(portal);
      expect(readdirSync(join(portal.folder, 'link-ledger'))).toEqual(['127.0.0.1.yaml']);
    },
    LONG,
  );

  test.each([[['--since', 'yesterday']], [['--fast']]])(
    'refuses %j with one line that says what is right',
    async (args) => {
      const { code, err } = await run(portalWith([]), args);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(/yyyy-mm-dd/u);
    },
  );
});
