import { expect, test } from 'vitest';
import { onBothServers } from './both-servers.ts';
import { LARGE } from './scratch-site.ts';

onBothServers(({ ask }) => {
  const SHORT = 'short';
  test.each([
    ['bytes=0-0', 206, 's', '0-0/5'],
    ['bytes=1-', 206, 'hort', '1-4/5'],
    ['bytes=1-99', 206, 'hort', '1-4/5'],
    ['bytes=-2', 206, 'rt', '3-4/5'],
    ['bytes=-5', 206, SHORT, '0-4/5'],
    ['bytes=-99', 206, SHORT, '0-4/5'],
    ['BYTES=0-1', 206, 'sh', '0-1/5'],
    ['bytes=5-', 416, '', '*/5'],
    ['bytes=-0', 416, '', '*/5'],
    ['bytes=99999999999999999999-', 416, '', '*/5'],
    ['bytes=5-1', 200, SHORT, undefined],
    ['bytes=3-1', 200, SHORT, undefined],
    ['bytes=-', 200, SHORT, undefined],
    ['bytes=', 200, SHORT, undefined],
    ['bytes=a-b', 200, SHORT, undefined],
    ['bytes=--1', 200, SHORT, undefined],
    ['bytes=1.5-2', 200, SHORT, undefined],
    ['bytes=0-1,3-4', 200, SHORT, undefined],
    ['lines=0-1', 200, SHORT, undefined],
    ['0-1', 200, SHORT, undefined],
  ])('answers %s with %i %s', async (range, status, content, about) => {
    // One that is cached, and one that is streamed.
    const answer = await ask('/robots.txt', { Range: range });
    expect([answer.status, answer.body.toString()]).toEqual([status, content]);
    expect(answer.headers['content-range']).toBe(about && `bytes ${about}`);
    expect(answer.headers['accept-ranges']).toBe(status === 416 ? undefined : 'bytes');
    expect(Number(answer.headers['content-length'])).toBe(content.length);
  });

  test.each([
    ['bytes=4000-4007', LARGE.subarray(4000, 4008)],
    ['bytes=-3', LARGE.subarray(-3)],
    [`bytes=${LARGE.length - 2}-`, LARGE.subarray(-2)],
    ['bytes=9-3', LARGE],
  ])('answers %s of a file too large for memory', async (range, part) => {
    expect((await ask('/large.bin', { Range: range })).body.equals(part)).toBe(true);
  });

  test('sends a range only of the uncompressed file, and only of the state the client has', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await ask('/')).headers;
    const compressed = (await ask('/', { 'Accept-Encoding': 'br' })).headers.etag ?? '';
    const statusOf = async (state: string): Promise<unknown> => {
      const { status, headers } = await ask('/', { Range: 'bytes=2-5', 'If-Range': state, 'Accept-Encoding': 'br' });
      return [status, headers['content-encoding']];
    };
    expect(await statusOf(etag)).toEqual([206, undefined]);
    expect(await statusOf(modified)).toEqual([206, undefined]);
    for (const other of [`W/${etag}`, compressed, '"other"', new Date(0).toUTCString(), 'nonsense'])
      expect(await statusOf(other)).toEqual([200, 'br']);
    expect((await ask('/', { Range: 'bytes=2-5', 'Accept-Encoding': 'br, gzip' })).body.toString()).toBe('doct');
    expect((await ask('/', { Range: 'bytes=2-5', 'If-None-Match': etag })).status).toBe(304);
  });
});
