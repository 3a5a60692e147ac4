import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { badHost, listen } from './bad-host.ts';
import { LONG, OPTIONS, PAUSE, run, scratchPortals } from './checking.ts';

const { host, ledger } = badHost();
const portalWith = scratchPortals();

// Side by side, because most of their time is spent waiting for hosts that do not answer.
describe.concurrent('npm run links', () => {
  test(
    'tells every way a host can answer or not, and adds it to the ledger',
    async ({ expect }) => {
      const port = new URL(host.origin).port;
      const portal = portalWith([
        ...Object.keys(host.answers)
          .filter((path) => path !== '/robots.txt')
          .map((path) => `${host.origin}${path}`),
        `https://127.0.0.1:${port}/`,
        `http://127.0.0.1:${host.closedPort}/`,
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
      expect(host.asked.filter(({ path }) => path === '/secret')).toEqual([]);
      expect(host.asked.filter(({ path, method }) => path === '/ok' && method === 'GET')).toEqual([]);
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
      const portal = portalWith([`${host.origin}/ok`, `${host.origin}/missing`]);
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
      const portal = portalWith([`http://127.0.0.1:${host.closedPort}/`, 'http://khong-co.invalid/']);
      expect((await run(portal, ['--dry-run'])).code).toBe(1);
      const { code, out } = await run(portal);
      expect(code).toBe(1);
      expect(out).toContain('No host answers: perhaps the network is down. Nothing is written.');
      const dry = portalWith([`${host.origin}/ok`]);
      expect((await run(dry, ['--dry-run'])).code).toBe(0);
      for (const { folder } of [portal, dry]) expect(existsSync(join(folder, 'link-ledger'))).toBe(false);
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
