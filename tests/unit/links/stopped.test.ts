import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { badHost } from './bad-host.ts';
import { LONG, OPTIONS, run, scratchPortals } from './checking.ts';

const { host, ledger } = badHost();
const portalWith = scratchPortals();

// Side by side, because most of their time is spent waiting for hosts that do not answer.
describe.concurrent('npm run links', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'stopped by %s, has written every link it told of, and goes on from there',
    async (signal) => {
      const portal = portalWith(['/ok', '/missing', '/forbidden', '/silent'].map((path) => `${host.origin}${path}`));
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
      const before = `observations:\n  - { url: "${host.origin}/ok", date: "2000-01-09", state: missing, checker: tool, status: 404 }\n`;
      for (let at = 1, code = -1; code !== 0; at += 1) {
        const portal = portalWith([`${host.origin}/ok`]);
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
      const portal = portalWith([`${host.origin}/ok`]);
      await run(portal);
      expect(readdirSync(join(portal.folder, 'link-ledger'))).toEqual(['127.0.0.1.yaml']);
    },
    LONG,
  );
});
