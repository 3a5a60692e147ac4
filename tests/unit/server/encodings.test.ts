import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { onBothServers } from './both-servers.ts';
import { FILES, contentOf, textOf } from './scratch-site.ts';

onBothServers(({ ask, site }) => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['BR', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity;q=1, gzip;q=0.5', undefined],
    ['gzip;q=0.001', 'gzip'],
    ['deflate', undefined],
    ['brotli, gz', undefined],
    ['gzip;q=x, ;;,', undefined],
  ])('sends to a reader who accepts %j: %s', async (accepted, coding) => {
    const headers = accepted === undefined ? {} : { 'Accept-Encoding': accepted };
    const answer = await ask('/', headers);
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    const expand = { br: brotliDecompressSync, gzip: gunzipSync }[coding ?? ''] ?? ((bytes: Buffer) => bytes);
    expect(expand(answer.body).toString()).toBe(contentOf('index.html'));
    const tags = await Promise.all(
      [{}, { 'Accept-Encoding': 'br' }, { 'Accept-Encoding': 'gzip' }].map((h) => ask('/', h)),
    );
    expect(new Set(tags.map(({ headers: { etag } }) => etag)).size).toBe(3);
    expect((await ask('/', { ...headers, 'If-None-Match': answer.headers.etag })).status).toBe(304);
  });

  test('compresses only what gets smaller', async () => {
    for (const file of ['robots.txt', 'empty.txt', '_astro/fonts/d9fabe6b5050b191.woff2', 'large.bin', 'unknown.bin']) {
      const { headers, body } = await ask(`/${file}`, { 'Accept-Encoding': 'br, gzip' });
      expect([file, headers['content-encoding'], body.equals(Buffer.from(FILES[file] ?? ''))]).toEqual([
        file,
        undefined,
        true,
      ]);
    }
    for (const file of [
      'lich/all.ics',
      'tin/all.atom',
      'data/v1/catalog.jsonld',
      'manifest.webmanifest',
      'favicon.svg',
    ])
      expect((await ask(`/${file}`, { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe('br');
  });

  test('sends the twin of the build, unless it does not match the file', async () => {
    const text = textOf('compressed by the build');
    const params = { [constants.BROTLI_PARAM_QUALITY]: 0 };
    const twin = brotliCompressSync(text, { params });
    site.write('twin.txt', text);
    site.write('twin.txt.br', twin);
    expect((await ask('/twin.txt', { 'Accept-Encoding': 'br' })).body.equals(twin)).toBe(true);
    expect((await ask('/twin.txt.br')).status).toBe(404);
    site.write('alone.txt.gz', 'alone');
    expect((await ask('/alone.txt.gz')).body.toString()).toBe('alone');

    for (const [name, bytes] of Object.entries({
      other: brotliCompressSync(textOf('an older page'), { params }),
      longer: brotliCompressSync(`${text}more`, { params }),
      broken: twin.subarray(0, 20),
      none: Buffer.alloc(0),
    })) {
      site.write(`${name}.txt`, text);
      site.write(`${name}.txt.br`, bytes);
      const { body } = await ask(`/${name}.txt`, { 'Accept-Encoding': 'br' });
      expect([name, brotliDecompressSync(body).toString()]).toEqual([name, text]);
    }
  });
});
