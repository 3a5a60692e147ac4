import { expect, test } from 'vitest';
import { onBothServers } from './both-servers.ts';

onBothServers(({ ask }) => {
  test('sends no content that the client has, or whose precondition failed', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await ask('/')).headers;
    const later = new Date(Date.parse(modified) + 1000).toUTCString();
    const earlier = new Date(Date.parse(modified) - 1000).toUTCString();
    expect(etag).toMatch(/^"[^"]+"$/u);
    for (const [headers, status] of [
      [{ 'If-None-Match': etag }, 304],
      [{ 'If-None-Match': `W/${etag}` }, 304],
      [{ 'If-None-Match': `"a", ${etag}` }, 304],
      [{ 'If-None-Match': '*' }, 304],
      [{ 'If-None-Match': '"a"' }, 200],
      [{ 'If-Modified-Since': modified }, 304],
      [{ 'If-Modified-Since': later }, 304],
      [{ 'If-Modified-Since': earlier }, 200],
      [{ 'If-Modified-Since': 'nonsense' }, 200],
      // The tag takes precedence if there are both.
      [{ 'If-None-Match': '"a"', 'If-Modified-Since': later }, 200],
      [{ 'If-Match': etag }, 200],
      [{ 'If-Match': '*' }, 200],
      [{ 'If-Match': `"a", ${etag}` }, 200],
      [{ 'If-Match': '"a"' }, 412],
      [{ 'If-Match': `W/${etag}` }, 412],
      [{ 'If-Unmodified-Since': modified }, 200],
      [{ 'If-Unmodified-Since': earlier }, 412],
      [{ 'If-Match': etag, 'If-Unmodified-Since': earlier }, 200],
    ] as const)
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask('/', headers, method);
        expect([headers, answer.status]).toEqual([headers, status]);
        if (status !== 200) expect(answer.body).toHaveLength(0);
        if (status === 304)
          expect(answer.headers).toMatchObject({ etag, 'cache-control': 'no-cache', vary: 'Accept-Encoding' });
      }
  });
});
