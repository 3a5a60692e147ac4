import { expect, test } from 'vitest';
import { onBothServers } from './both-servers.ts';

onBothServers(({ ask }) => {
  test('answers HEAD like GET without content, OPTIONS with the allowed methods, and no others', async () => {
    for (const [path, headers] of [
      ['/', {}],
      ['/', { 'Accept-Encoding': 'br' }],
      ['/', { Range: 'bytes=0-3' }],
      ['/large.bin', {}],
      ['/khong-co', { 'Accept-Encoding': 'gzip' }],
    ] as const) {
      // Ranges only apply to GET (RFC 9110, 14.2).
      const get = await ask(path, { ...headers, Range: [] });
      const head = await ask(path, headers, 'HEAD');
      const of = ({ status, headers: responseHeaders }: typeof get): unknown => [
        status,
        { ...responseHeaders, date: undefined },
      ];
      expect(of(head)).toEqual(of(get));
      expect(head.body).toHaveLength(0);
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])
      expect(await ask('/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } });
    for (const path of ['*', '/', '/khong-co'])
      expect(await ask(path, {}, 'OPTIONS')).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, OPTIONS' } });
  });

  test('has security headers on every response', async () => {
    const answers = await Promise.all([
      ask('/'),
      ask('/', { 'Accept-Encoding': 'br' }),
      ask('/', { 'If-None-Match': '*' }),
      ask('/', { 'If-Match': '"x"' }),
      ask('/', { Range: 'bytes=0-1' }),
      ask('/', { Range: 'bytes=999999-' }),
      ask('/', {}, 'POST'),
      ask('/', {}, 'OPTIONS'),
      ask('/en'),
      ask('/khong-co'),
      ask('/data/v1/services.csv'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 304, 412, 206, 416, 405, 204, 301, 404, 200]);
    for (const { headers } of answers)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'content-security-policy': "frame-ancestors 'none'",
        'x-frame-options': 'DENY',
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      });
  });
});
