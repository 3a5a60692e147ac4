import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { changedSince, siteFiles, writeChecksums } from '../../../src/tools/build/checksums.ts';
import { writeTwins } from '../../../src/server/compression/compress-site.ts';
import { KeptTwins } from '../../../src/server/compression/kept-twins.ts';
import { Compressor } from '../../../src/server/compression/compressor.ts';
import { ScratchSite, textOf } from './scratch-site.ts';

let site: ScratchSite;
let cache: string;
beforeEach(() => {
  site = new ScratchSite();
  rmSync(join(site.folder, 'link.txt'));
  cache = join(mkdtempSync(join(tmpdir(), 'kept-')), 'twins');
});
afterEach(() => {
  site.delete();
  rmSync(join(cache, '..'), { recursive: true, force: true });
});
const compressAll = (): void => {
  const kept = new KeptTwins(cache);
  writeTwins(site.folder, siteFiles(site.folder), kept);
  kept.save();
};
/** The twins of a file, in hexadecimal, by suffix. */
const twinsBeside = (file: string): [string, string][] =>
  ['.br', '.gz'].flatMap((suffix): [string, string][] =>
    existsSync(join(site.folder, file + suffix)) ? [[suffix, read(file + suffix).toString('hex')]] : [],
  );
const read = (file: string): Buffer => readFileSync(join(site.folder, file));

test('writes compressed twins of text files, where they are smaller', () => {
  compressAll();
  const twins: string[] = [];
  for (const file of siteFiles(site.folder))
    for (const [suffix, expand] of [
      ['.br', brotliDecompressSync],
      ['.gz', gunzipSync],
    ] as const)
      if (existsSync(join(site.folder, file + suffix))) {
        expect(expand(read(file + suffix)).equals(read(file))).toBe(true);
        expect(read(file + suffix).length).toBeLessThan(read(file).length);
        twins.push(file + suffix);
      }
  expect(twins).toMatchSnapshot();
});

test('compresses harder if the name depends on the content', () => {
  // Long enough that the effort makes a difference.
  const text = Array.from({ length: 4000 }, (_, index) => ((index * 7919) % 3571).toString(36)).join(' ');
  site.write('page.css', text);
  site.write('_astro/style.BdKMJD75.css', text);
  site.write('search-index/vi/names.ad131caaeb.json', text);
  compressAll();
  const size = (file: string): number => statSync(join(site.folder, `${file}.br`)).size;
  expect(size('_astro/style.BdKMJD75.css')).toBeLessThan(size('page.css'));
  expect(size('search-index/vi/names.ad131caaeb.json')).toBe(size('_astro/style.BdKMJD75.css'));
});

test('compresses the files of the search index, although they are no text', () => {
  const text = Array.from({ length: 400 }, (_, index) => `thủ tục ${index % 17}`).join(' ');
  site.write('search-index/shared/text-1.ad131caaeb.bin', text);
  site.write('other/picture.png', text);
  compressAll();
  expect(brotliDecompressSync(read('search-index/shared/text-1.ad131caaeb.bin.br')).toString()).toBe(text);
  expect(gunzipSync(read('search-index/shared/text-1.ad131caaeb.bin.gz')).toString()).toBe(text);
  expect(existsSync(join(site.folder, 'other/picture.png.br'))).toBe(false);
});

test('compresses in a thread ahead of the finished site, to the same twins, and keeps them', async () => {
  compressAll();
  const files = siteFiles(site.folder);
  const expected = new Map(files.map((file) => [file, twinsBeside(file)]));
  for (const file of files)
    for (const suffix of ['.br', '.gz']) rmSync(join(site.folder, file + suffix), { force: true });
  const compressor = new Compressor(`${cache}-of-thread`);
  onTestFinished(() => compressor.close());
  for (const file of files) if (compressor.takes(file)) await compressor.ahead(file, Uint8Array.from(read(file)));
  await compressor.write(site.folder, files);
  await compressor.save();
  expect(new Map(files.map((file) => [file, twinsBeside(file)]))).toEqual(expected);
  expect(readFileSync(`${cache}-of-thread`).equals(readFileSync(cache))).toBe(true);
});

test('what goes wrong in the thread is thrown where it is waited for', async () => {
  const compressor = new Compressor(cache);
  onTestFinished(() => compressor.close());
  await expect(compressor.write(site.folder, ['not-there.html'])).rejects.toThrow('not-there.html');
  await expect(compressor.save()).rejects.toThrow('not-there.html');
});

test('excludes twins from the checksums, which still detect changes', () => {
  writeChecksums(site.folder);
  const before = read('SHA256SUMS');
  compressAll();
  expect(changedSince(site.folder)).toEqual([]);
  writeChecksums(site.folder);
  expect(read('SHA256SUMS').equals(before)).toBe(true);
  site.write('index.html', 'other');
  // Only a file that repeats another one is a twin.
  site.write('archive.gz', 'a file of its own');
  expect(changedSince(site.folder)).toEqual(['archive.gz', 'index.html']);
});

test('reuses cached twins, and drops unused ones', () => {
  compressAll();
  const kept = deserialize(readFileSync(cache)) as { twins: Map<string, Uint8Array> };
  const [key = ''] = [...kept.twins].find(([, twin]) => twin.length > 0) ?? [];
  kept.twins.set(key, Buffer.from('kept from before'));
  writeFileSync(cache, serialize(kept));
  site.write('co-quan/index.html', textOf('another page'));
  compressAll();
  const twins = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:br|gz)$/u.test(file),
  );
  expect(twins.filter((file) => read(file).toString() === 'kept from before')).toHaveLength(1);
  expect(brotliDecompressSync(read('co-quan/index.html.br')).toString()).toBe(textOf('another page'));

  const { size } = kept.twins;
  site.write('co-quan/index.html', textOf('a third page'));
  compressAll();
  expect((deserialize(readFileSync(cache)) as typeof kept).twins.size).toBe(size);
  expect(readdirSync(join(cache, '..'))).toEqual(['twins']);
});

test.each([
  ['nothing', ''],
  ['nonsense', 'nonsense'],
  ['another thing', serialize([1])],
  ['what another Node compressed', serialize({ by: 'another', twins: new Map() })],
])('goes on when what was kept is %s', (_, content) => {
  compressAll();
  const twin = read('index.html.br');
  writeFileSync(cache, content);
  compressAll();
  expect(read('index.html.br').equals(twin)).toBe(true);
});
