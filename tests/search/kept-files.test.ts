import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptFiles, type KeptFiles } from '../../src/tools/search/kept-files.ts';

/** A folder that files are made from; what was made says how often. */
function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const source = join(folder, 'source');
  const cache = join(folder, 'cache');
  mkdirSync(source);
  writeFileSync(join(source, 'a.yaml'), 'a');
  let made = 0;
  let meanwhile = (): void => undefined;
  const make = (): Promise<KeptFiles> => {
    made += 1;
    meanwhile();
    return Promise.resolve(new Map([['names.json', new TextEncoder().encode(`made ${made}`)]]));
  };
  const read = async (): Promise<string> =>
    new TextDecoder().decode((await keptFiles(cache, [source], make)).get('names.json'));
  const whileMaking = (change: () => void): void => {
    meanwhile = change;
  };
  return { source, cache, read, whileMaking };
}

test('files are made once, and again where what they are made from changed', async () => {
  const { source, read } = scratch();
  expect([await read(), await read()]).toEqual(['made 1', 'made 1']);
  writeFileSync(join(source, 'b.yaml'), 'b');
  expect([await read(), await read()]).toEqual(['made 2', 'made 2']);
});

test('files that were cut off are made again', async () => {
  const { cache, read } = scratch();
  await read();
  for (const name of readdirSync(cache)) truncateSync(join(cache, name), 9);
  expect(await read()).toBe('made 2');
});

test('files that are made while something changes are not kept', async () => {
  const { source, cache, read, whileMaking } = scratch();
  whileMaking(() => {
    writeFileSync(join(source, 'b.yaml'), 'b');
  });
  expect(await read()).toBe('made 1');
  whileMaking(() => undefined);
  expect(() => readdirSync(cache)).toThrow('ENOENT');
  expect([await read(), await read()]).toEqual(['made 2', 'made 2']);
});

test('of earlier contents only a few are kept', async () => {
  const { source, cache, read } = scratch();
  for (let at = 0; at < 9; at += 1) {
    writeFileSync(join(source, `${at}.yaml`), '');
    await read();
  }
  expect(readdirSync(cache).length).toBeLessThanOrEqual(5);
});
