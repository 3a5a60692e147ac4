import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type OutgoingHttpHeaders } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALENDARS } from '../../../src/i18n/addresses/calendar-urls.ts';
import { FEEDS } from '../../../src/i18n/addresses/feed-urls.ts';
import { mediaTypeOf } from '../../../src/server/headers/media-type.ts';
import { sharingOf } from '../../../src/server/headers/sharing.ts';
import { FILES, ScratchSite } from './scratch-site.ts';

/** The lines of `_headers` by pattern of addresses. */
const settings = new Map(
  readFileSync('.hosts/_headers', 'utf8')
    .split(/^(?=\/)/mu)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split(/\n\s*/u);
      return [pattern, lines] as const;
    }),
);
const linesOf = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

test('`_headers` shares what the server shares, and names the same types', () => {
  const folders = [CALENDARS, FEEDS].flatMap((words) => Object.values(words).map(({ folder }) => `/${folder}/*`));
  for (const pattern of ['/data/*', ...folders])
    expect(settings.get(pattern), pattern).toEqual(expect.arrayContaining(linesOf(sharingOf('data/x'))));
  expect(settings.get('/data/v1/akn/*')).toEqual([`Content-Type: ${mediaTypeOf('x.xml')}`]);
  expect(settings.get('/data/v1/examples/*.py')).toEqual([`Content-Type: ${mediaTypeOf('x.py')}`]);
});

const hasNginx = spawnSync('nginx', ['-v']).error === undefined;
describe.skipIf(!hasNginx)('nginx with `nginx.conf`', () => {
  const site = new ScratchSite();
  const at = join(site.home, 'nginx');
  const socketPath = join(at, 'socket');
  let server: ReturnType<typeof spawn> | undefined;
  const ask = (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') =>
    new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>(
      (done, failed) => {
        request({ socketPath, path, headers, method }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (part: string) => (body += part));
          response.on('end', () => {
            done({ status: response.statusCode, headers: response.headers, body });
          });
        })
          .on('error', failed)
          .end();
      },
    );

  beforeAll(async () => {
    mkdirSync(at);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${at}/${name};`,
    );
    writeFileSync(
      join(at, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${at}/pid; worker_processes 1; events {}
      http { include /etc/nginx/mime.types; access_log off; ${paths.join(' ')}
        server { listen unix:${socketPath}; root ${site.folder}; include ${resolve('.hosts/nginx.conf')}; } }`,
    );
    server = spawn('nginx', ['-e', join(at, 'error.log'), '-c', join(at, 'nginx.conf')], { stdio: 'ignore' });
    const ended = once(server, 'exit').then(() => {
      throw new Error(readFileSync(join(at, 'error.log'), 'utf8'));
    });
    const listening = (async () => {
      while (!(await ask('/').catch(() => undefined)));
    })();
    await Promise.race([listening, ended]);
    ended.catch(() => undefined);
  });
  afterAll(() => {
    server?.kill();
    site.delete();
  });

  test('sends open data, calendars and feeds like the server of the portal', async () => {
    const names = Object.keys(FILES).filter((name) => /^data\/|\.(?:ics|atom)$/u.test(name));
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) {
      const { status, headers } = await ask(`/${name}`, { Origin: 'https://other.example' });
      expect([name, status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
        name,
        200,
        mediaTypeOf(name),
        '*',
      ]);
      expect(headers['access-control-expose-headers']).toBe(sharingOf(name)['Access-Control-Expose-Headers']);
    }
  });

  test('answers errors, redirects and preflights so that other sites can read them', async () => {
    const answers = await Promise.all([
      ask('/data/v1/none.json'),
      ask('/data/'),
      ask('/data/v1/services/'),
      ask('/data/v1/services.json', { Range: 'bytes=999999-' }),
      ask('/data/v1'),
      ask('/data/v1/services.json', {}, 'OPTIONS'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 416, 301, 204]);
    for (const { headers } of answers) expect(headers['access-control-allow-origin']).toBe('*');
    for (const { headers, body } of answers.slice(0, 3)) {
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(JSON.parse(body)).toMatchObject({ status: 404, index: '/data/v1/index.json' });
    }
    expect(answers.at(-1)?.headers).toMatchObject({ 'access-control-allow-methods': 'GET, HEAD, OPTIONS' });
    expect((await ask('/co-quan/')).headers['access-control-allow-origin']).toBeUndefined();
  });
});
