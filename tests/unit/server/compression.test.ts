import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedSince, siteFiles, writeChecksums } from '../../../src/cli/checksums.ts';
import { compressSite } from '../../../src/server/compression/compress-site.ts';
import { ScratchSite, textOf } from './scratch-site.ts';

let site: ScratchSite;
let cache: string;
beforeEach(() => {
  site = new ScratchSite();
  rmSync(join(site.folder, 'link.txt'));
  cache = join(mkdtempSync(join(tmpdir(), 'kept-')), 'compressed');
});
afterEach(() => {
  site.delete();
  rmSync(join(cache, '..'), { recursive: true, force: true });
});
const compressAll = (): void => {
  compressSite(site.folder, siteFiles(site.folder), cache);
};
const read = (file: string): Buffer => readFileSync(join(site.folder, file));
const kept = (): string[] => readdirSync(cache);

test('writes beside each text what it is when compressed, where that is smaller', () => {
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

test('tries harder where the name is as lasting as the content', () => {
  // Words enough that the effort shows.
  const text = Array.from({ length: 4000 }, (_, index) => ((index * 7919) % 3571).toString(36)).join(' ');
  site.write('page.css', text);
  site.write('_astro/style.BdKMJD75.css', text);
  site.write('search-index/vi/names.ad131caaeb.json', text);
  compressAll();
  const size = (file: string): number => statSync(join(site.folder, `${file}.br`)).size;
  expect(size('_astro/style.BdKMJD75.css')).toBeLessThan(size('page.css'));
  expect(size('search-index/vi/names.ad131caaeb.json')).toBe(size('_astro/style.BdKMJD75.css'));
});

test('stands outside the checksums, which still tell what was changed', () => {
  writeChecksums(site.folder);
  const before = read('SHA256SUMS');
  compressAll();
  expect(changedSince(site.folder)).toEqual([]);
  writeChecksums(site.folder);
  expect(read('SHA256SUMS').equals(before)).toBe(true);
  site.write('index.html', 'other');
  // Only what repeats another file is a twin.
  site.write('archive.gz', 'a file of its own');
  expect(changedSince(site.folder)).toEqual(['archive.gz', 'index.html']);
});

test('does not compress again what it has compressed, and keeps nothing that no build needs', () => {
  compressAll();
  const [some = ''] = kept().filter((name) => statSync(join(cache, name)).size > 0);
  writeFileSync(join(cache, some), 'kept from before');
  site.write('index.html', textOf('another page'));
  compressAll();
  const twins = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:br|gz)$/u.test(file),
  );
  expect(twins.filter((file) => read(file).toString() === 'kept from before')).toHaveLength(1);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(textOf('another page'));

  const count = kept().length;
  site.write('index.html', textOf('a third page'));
  compressAll();
  expect(kept()).toHaveLength(count);
});

test('goes on when what was kept is gone, or another build forgot it meanwhile', () => {
  compressAll();
  const twin = read('index.html.br');
  rmSync(cache, { recursive: true });
  compressAll();
  expect(read('index.html.br').equals(twin)).toBe(true);
});
