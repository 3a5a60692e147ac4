import { expect, test } from 'vitest';
import { onBothServers } from './both-servers.ts';

const SHARED = ['/data/v1/services.json', '/data/v1/', '/lich/all.ics', '/tin/all.atom'] as const;
const read = (body: Buffer): unknown => JSON.parse(body.toString());
const ORIGIN = { Origin: 'https://other.example' };

onBothServers(({ ask }) => {
  test('every answer below the open data may be read by other sites, as may calendars and feeds', async () => {
    const answers = await Promise.all([
      ...SHARED.map((path) => ask(path, ORIGIN)),
      ask('/data/v1/services.json', { ...ORIGIN, Range: 'bytes=0-1' }),
      ask('/data/v1/services.json', { ...ORIGIN, Range: 'bytes=999999-' }),
      ask('/data/v1/services.json', { ...ORIGIN, 'If-None-Match': '*' }),
      ask('/data/v1/services.json', { ...ORIGIN, 'If-Match': '"x"' }),
      ask('/data/v1', ORIGIN),
      ask('/data/v1/none.json', ORIGIN),
      ask('/data/', ORIGIN),
      ask('/lich/none.ics', ORIGIN),
      ask('/data/v1/services.json', ORIGIN, 'POST'),
      ask('/data/v1/services.json', ORIGIN, 'OPTIONS'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      ...SHARED.map(() => 200),
      ...[206, 416, 304, 412, 301, 404, 404, 404, 405, 204],
    ]);
    for (const { headers } of answers)
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'Content-Length, Content-Range, ETag, Last-Modified',
      });
  });

  test('pages may not', async () => {
    for (const path of ['/', '/co-quan/', '/none', '/database'])
      expect((await ask(path, ORIGIN)).headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('a preflight says that conditions and ranges may be sent', async () => {
    const preflight = { ...ORIGIN, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'range' };
    for (const path of SHARED)
      expect(await ask(path, preflight, 'OPTIONS')).toMatchObject({
        status: 204,
        headers: { 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-allow-headers': '*' },
      });
    expect((await ask('/co-quan/', preflight, 'OPTIONS')).headers).not.toHaveProperty('access-control-allow-methods');
  });

  test('errors below the open data are JSON that leads on; elsewhere they stay pages', async () => {
    const told: Record<string, unknown> = {};
    for (const path of ['/data', '/data/', '/data/v1/none.json', '/data/v1/services/', '/data/v1/services/9.json']) {
      const { status, headers, body } = await ask(path);
      expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
      told[path] = read(body);
    }
    const beyond = await ask('/data/v1/services.json', { Range: 'bytes=999999-' });
    const written = await ask('/data/v1/services.json', {}, 'POST');
    expect({
      ...told,
      range: read(beyond.body),
      POST: read(written.body),
    }).toMatchSnapshot();
    expect((await ask('/none')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await ask('/', {}, 'POST')).body).toHaveLength(0);
  });
});
