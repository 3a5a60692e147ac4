import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAddress, targetOf } from '../../src/server/address.ts';
import { byteRangeOf } from '../../src/server/range.ts';
import { serveFolder, type StaticServer } from '../../src/server/server.ts';
import { request } from 'node:http';
import { anyText, holds, holdsAsync, SLOW } from './runs.ts';

const step = fc.constantFrom(
  '/',
  '//',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '%2f',
  '%5c',
  '\\',
  '%00',
  '%',
  '%zz',
  '%C3',
  'a',
  'secret.txt',
  '.env',
  'index.html',
  '?',
  '#',
  'http://x',
  ':',
  '@',
  '%25',
  '%u002e',
  '；',
  'é',
);
const target = fc.oneof(
  fc.array(step, { maxLength: 12 }).map((steps) => `/${steps.join('')}`),
  fc.array(step, { maxLength: 12 }).map((steps) => steps.join('')),
  anyText,
);

test(
  'an address leads to no name outside its folder, and to none that is hidden',
  () => {
    holds(
      fc.property(target, (text) => {
        const { names = [], query = '' } = readAddress(text) ?? {};
        for (const name of names) {
          expect(name).not.toMatch(/[/\\]|\p{Cc}/u);
          expect(name === '' || (name.startsWith('.') && name !== '.well-known')).toBe(false);
        }
        expect(query).toMatch(/^(?:\?[\x21-\x7e]*)?$/u);
      }),
    );
  },
  SLOW,
);

test(
  'the address of what was read leads to the same, on this host',
  () => {
    holds(
      fc.property(target, fc.boolean(), (text, isFolder) => {
        const address = readAddress(text);
        if (!address || (address.names.length === 0 && !isFolder)) return;
        const to = targetOf(address, isFolder);
        expect(to).toMatch(/^\/(?!\/)[\x21-\x7e]*$/u);
        expect(readAddress(to)).toEqual({ ...address, isFolder, isPlain: true });
        expect(new URL(to, 'http://this.example').origin).toBe('http://this.example');
      }),
    );
  },
  SLOW,
);

test(
  'a range is part of its file, and what was meant by those who wrote it',
  () => {
    const number = fc.oneof(fc.nat({ max: 20 }), fc.constantFrom(2 ** 31, 2 ** 53, 1e21));
    holds(
      fc.property(fc.option(number), fc.option(number), fc.nat({ max: 20 }), (from, to, size) => {
        const shown = (value: number | null): string => (value === null ? '' : BigInt(value).toString());
        const range = byteRangeOf(`bytes=${shown(from)}-${shown(to)}`, size);
        const bytes = Array.from({ length: size }, (_, index) => index);
        const meant =
          from === null
            ? to === null
              ? undefined
              : bytes.slice(to === 0 ? size : -to)
            : bytes.slice(from, to === null ? undefined : to + 1);
        if (meant === undefined || (from !== null && to !== null && to < from)) expect(range).toBeUndefined();
        else if (meant.length === 0) expect(range).toBe('unsatisfiable');
        else expect(range).toEqual({ first: meant[0], last: meant.at(-1) });
      }),
    );
  },
  SLOW,
);

test(
  'no text in place of a range asks for what is not there',
  () => {
    holds(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => `bytes=${text}`),
        ),
        fc.nat({ max: 20 }),
        (header, size) => {
          const range = byteRangeOf(header, size);
          if (typeof range !== 'object') return;
          expect(range.first).toBeGreaterThanOrEqual(0);
          expect(range.last).toBeLessThan(size);
          expect(range.first).toBeLessThanOrEqual(range.last);
        },
      ),
    );
  },
  SLOW,
);

let server: StaticServer | undefined;
const home = mkdtempSync(join(tmpdir(), 'fuzz-site-'));
beforeAll(async () => {
  mkdirSync(join(home, 'site/a'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'SECRET');
  writeFileSync(join(home, 'site/.env'), 'SECRET');
  for (const file of ['index.html', 'a/index.html', '404.html']) writeFileSync(join(home, 'site', file), file);
  server = await serveFolder(join(home, 'site'), 0);
});
afterAll(async () => {
  await server?.close();
  rmSync(home, { recursive: true, force: true });
});

/** What the server answers to a request; undefined where no client would send it. */
const ask = (
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; body: string } | undefined> =>
  new Promise((done, fail) => {
    try {
      request(new URL(server?.url ?? ''), { path, headers, agent: false }, (response) => {
        let body = '';
        response.setEncoding('latin1').on('data', (part: string) => (body += part));
        response.on('end', () => {
          done({ status: response.statusCode ?? 0, body });
        });
      })
        .on('error', fail)
        .end();
    } catch {
      done(undefined);
    }
  });

const header = fc.oneof(
  fc.constantFrom(
    'bytes=0-0',
    'bytes=-1',
    'bytes=9-',
    '*',
    '"x"',
    'W/"x"',
    'gzip;q=0',
    'br, *;q=0',
    'identity;q=0',
    'Thu, 01 Jan 1970 00:00:00 GMT',
  ),
  fc.string({ maxLength: 30 }),
);

test(
  'every request has an answer, none of a fault of the server, and none with what is outside',
  async () => {
    await holdsAsync(
      fc.asyncProperty(
        fc
          .array(
            step.filter((one) => /^[\x21-\x7e]+$/u.test(one)),
            { maxLength: 10 },
          )
          .map((steps) => `/${steps.join('')}`),
        fc.record(
          {
            range: header,
            'accept-encoding': header,
            'if-none-match': header,
            'if-modified-since': header,
            'if-range': header,
          },
          { requiredKeys: [] },
        ),
        async (path, headers) => {
          const answer = await ask(path, headers);
          if (answer === undefined) return;
          expect(answer.status).toBeLessThan(500);
          expect(answer.body).not.toContain('SECRET');
        },
      ),
    );
  },
  SLOW,
);
