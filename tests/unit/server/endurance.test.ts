import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { onBothServers } from './both-servers.ts';

onBothServers(({ ask, site, server }) => {
  test('continues after any invalid request', async () => {
    for (const bytes of [
      'nonsense\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'GET  HTTP/1.1\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(100_000)}\r\n\r\n`,
      'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
      'CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n',
    ])
      await server()
        .send(bytes)
        .catch(() => undefined);
    expect((await ask('/')).status).toBe(200);
  });

  // Other systems do not list open files; the code that closes them is the same.
  test.skipIf(process.platform !== 'linux')('leaves no file open after aborted downloads', async () => {
    const openFiles = (): number => readdirSync(`/proc/${server().pid}/fd`).length;
    writeFileSync(join(site.folder, 'film.bin'), Buffer.alloc(64_000_000, 'x'));
    await ask('/');
    const before = openFiles();
    for (let turn = 0; turn < 10; turn += 1)
      await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          server().abort(index % 3 === 0 ? '/' : '/film.bin', index % 2 === 0 ? {} : { Range: 'bytes=5-' }),
        ),
      );
    await Promise.all(Array.from({ length: 30 }, () => server().hangUp('/film.bin')));
    await vi.waitFor(
      () => {
        expect(openFiles()).toBeLessThanOrEqual(before);
      },
      { timeout: 20_000 },
    );
  });
});
