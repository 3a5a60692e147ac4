import { expect, test } from 'vitest';
import { onBothServers } from './both-servers.ts';
import { FILES, contentOf } from './scratch-site.ts';

onBothServers(({ ask, server }) => {
  test('sends every type of file completely, with its media type and cache lifetime', async () => {
    const responses: Record<string, unknown> = {};
    for (const file of Object.keys(FILES).filter((name) => !/(?:^|\/)\.(?!well)/u.test(name))) {
      const { status, headers, body } = await ask(`/${encodeURI(file)}`);
      expect({ file, status, same: body.equals(Buffer.from(FILES[file] ?? '')) }).toEqual({
        file,
        status: 200,
        same: true,
      });
      expect(Number(headers['content-length'])).toBe(body.length);
      responses[file] = [headers['content-type'], headers['cache-control'], headers.vary ?? ''].join(' | ');
    }
    expect(responses).toMatchSnapshot();
  });

  test('answers folders with their page, and redirects addresses without the trailing slash', async () => {
    const answers: string[] = [];
    for (const path of [
      '/',
      '/?a=1',
      '/co-quan/',
      '/co-quan/?q=a%20b&c',
      '/co-quan',
      '/co-quan?q=a%20b&c=%C3%A9#x',
      '//co-quan',
      '//co-quan/?x=//evil.example',
      '/%63o-quan',
      '///en//404',
      '//robots.txt?y',
      '//evil.example',
      '//evil.example/%2e%2e',
      '/\\evil.example',
      '/%5cevil.example/..',
      '/robots.txt/',
      '/lich',
      '/lich/',
      '/en',
      '/co-quan/index.html',
    ]) {
      const { status, headers } = await ask(path);
      answers.push(`${path} ${status} ${headers.location ?? ''}`.trim());
      expect(headers.location ?? '/').toMatch(/^\/(?!\/)/u);
    }
    expect(answers).toMatchSnapshot();
    expect(
      await server().send('GET http://evil.example/co-quan HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1\.1 301 [^]*\r\nLocation: \/co-quan\/\r\n/u);
  });

  test.each([
    '/khong-co/',
    '/en/no-such',
    '/en/no-such/?q',
    '/.env',
    '/.git/config',
    '/%2egit/config',
    '/co-quan/.htpasswd',
    '/../outside.txt',
    '/..%2foutside.txt',
    '/..%5coutside.txt',
    '/%2e%2e/outside.txt',
    '/co-quan/../../outside.txt',
    '/link.txt',
    '/%00',
    '/robots.txt%00.html',
    '/%',
    '/%E0%A4%A',
    '/en/%zz',
    '/%0d%0aSet-Cookie:a',
    '/x*5000',
    '/x/*3000',
  ])('has nothing at %s, in the language of the address', async (shown) => {
    const path = shown.replace(/(.+)\*(\d+)$/u, (_, part: string, count: string) => part.repeat(Number(count)));
    const { status, headers, body } = await ask(path);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 404, type: 'text/html; charset=utf-8' });
    expect(body.toString()).toBe(contentOf(path.startsWith('/en/') ? 'en/404/index.html' : '404.html'));
    expect([headers.etag, headers['last-modified'], headers['cache-control']]).toEqual([
      undefined,
      undefined,
      'no-cache',
    ]);
    expect((await ask(path, {}, 'HEAD')).status).toBe(404);
  });
});
