import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { onBothServers } from './both-servers.ts';
import { ScratchSite, textOf } from './scratch-site.ts';

onBothServers(({ ask, site }) => {
  test('sends every file completely, old or new, while builds are swapped', async () => {
    const files = ['index.html', 'co-quan/index.html', 'large.bin'];
    const contents = ['old', 'a new and longer one'].map((name) => [
      textOf(name),
      Buffer.alloc(8_000_001 + name.length, name),
    ]);
    const fill = (folder: string, [text = '', large = '']: (string | Buffer)[]): void => {
      const scratch = new ScratchSite();
      for (const file of files) scratch.write(file, file === 'large.bin' ? large : text);
      renameSync(scratch.folder, folder);
      scratch.delete();
    };
    const [aside, next] = [join(site.home, 'aside'), join(site.home, 'next')];
    fill(next, contents[0] ?? []);
    let turns = 0;
    const swap = (): void => {
      renameSync(site.folder, aside);
      renameSync(next, site.folder);
      renameSync(aside, next);
      turns += 1;
    };
    swap();
    rmSync(next, { recursive: true });
    fill(next, contents[1] ?? []);
    const known = new Set(contents.flat().map((content) => Buffer.from(content).toString('latin1')));
    const state = { isDone: false };
    const read = async (path: string, headers = {}): Promise<void> => {
      while (!state.isDone) {
        const { status, headers: responseHeaders, body } = await ask(path, headers);
        const text = (responseHeaders['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString(
          'latin1',
        );
        expect([path, status, known.has(text), Number(responseHeaders['content-length']) === body.length]).toEqual([
          path,
          200,
          true,
          true,
        ]);
      }
    };
    const readers = Promise.all([
      read('/'),
      read('/', { 'Accept-Encoding': 'br' }),
      read('/co-quan/'),
      read('/large.bin'),
    ]).catch((error: unknown) => {
      state.isDone = true;
      throw error;
    });
    for (let turn = 0; turn < 40 && !state.isDone; turn += 1) {
      swap();
      // The current file is the one that is served.
      const about = turns % 2 === 0 ? 'a new' : 'old';
      expect((await ask('/')).body.toString()).toMatch(new RegExp(`^${about}`, 'u'));
    }
    state.isDone = true;
    await readers;
  });

  test('notices at once that a file was overwritten, longer, shorter or removed', async () => {
    for (const content of ['first', 'other', 'again', 'a longer one', '3', textOf('longest')]) {
      site.write('over.txt', content);
      expect((await ask('/over.txt')).body.toString()).toBe(content);
    }
    rmSync(join(site.folder, 'over.txt'));
    expect((await ask('/over.txt')).status).toBe(404);
  });

  test('waits for a build that is being swapped in, and reports a missing one', async () => {
    const aside = join(site.home, 'aside');
    renameSync(site.folder, aside);
    const asked = ask('/');
    // These are answered without the folder and sent later, so the server is waiting by then.
    for (let turn = 0; turn < 3; turn += 1) expect((await ask('/', {}, 'OPTIONS')).status).toBe(204);
    renameSync(aside, site.folder);
    expect((await asked).status).toBe(200);
    renameSync(site.folder, aside);
    expect(await ask('/')).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    renameSync(aside, site.folder);
    expect((await ask('/')).status).toBe(200);
  });
});
