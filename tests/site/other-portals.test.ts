import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { recoverFolder } from '../../src/files/replace-folder.ts';
import { SECOND_PORTAL } from '../content/scratch-portal.ts';
import { isQuick } from '../mode.ts';
import { buildSite } from './build-site.ts';
import { filesOf, outlineOf, pagesOf } from './built-site.ts';
import { scratchSite } from './scratch/scratch-site.ts';

const scratch = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

describe('another city', () => {
  test('gets its own portal from its own content, without any text of this one', async () => {
    const { dist: out } = await scratchSite('second');
    const text = filesOf(out)
      // Licences are texts of others and contain years.
      .filter((file) => /\.(?:html|xml|txt)$/u.test(file) && file !== 'licences.txt')
      .map((file) => readFileSync(join(out, file), 'utf8'))
      .join('\n')
      // Digests may contain any digits.
      .replace(/\b[0-9a-f]{12}(?:[0-9a-f]{52})?\b/gu, '');
    expect(text).toContain('Thị xã Ví Dụ');
    expect(text).toContain('1999');
    expect(text).not.toMatch(
      /2021|Hồ Chí Minh|Ho Chi Minh|HCMC|TPHCM|TP\.? ?HCM|Thủ Đức|Sài Gòn|659|tphcm|hochiminhcity/iu,
    );
  });

  test('may be indexed by search engines, and says so', async () => {
    const { dist: out } = await scratchSite('listed');
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain('Sitemap: https://vidu.example/sitemap-index.xml');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('noindex');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(
      '<link rel="canonical" href="https://vidu.example/">',
    );
    expect(readFileSync(join(out, '404.html'), 'utf8')).toContain('noindex');
    const tombstone = readFileSync(join(out, 'co-quan/phong-cu/index.html'), 'utf8');
    expect(tombstone).toContain('href="/co-quan/phong-cay-xanh/"');
    expect(tombstone).toContain('ngày 31 tháng 12 năm 1999');
  });

  test('may have no directive at all', async () => {
    const { dist: out } = await scratchSite('bare');
    const pages = pagesOf(out);
    expect(pages.map(({ path }) => path)).toContain('/chu-de/1999/');
    expect(pages.filter(({ html }) => /undefined|\[object/u.test(html))).toEqual([]);
    const links = pages.flatMap(({ html }) => outlineOf(html).links.map(({ href }) => href));
    expect(
      links
        .filter((href) => /^\/(?!\/)/u.test(href))
        .filter((href) => !existsSync(join(out, new URL(href, 'http://x').pathname))),
    ).toEqual([]);
  });

  test('shows missing translations', async () => {
    const { dist: out } = await scratchSite('second');
    const page = readFileSync(join(out, 'en/documents/1-nq-hd/index.html'), 'utf8');
    expect(page).toMatch(/<span lang="vi">Quỹ cây xanh<\/span>\s*<small>\(not translated yet\)<\/small>/u);
  });
});

test('a prototype is not indexed: every page has noindex', () => {
  expect(
    pagesOf(inject('dist')).filter(({ html }) => !html.includes('<meta name="robots" content="noindex">')),
  ).toEqual([]);
});

test('a build with invalid content keeps the last good one unchanged', async () => {
  const folder = scratch('bad');
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  const good = await scratchSite('second');
  cpSync(good.content, content, { recursive: true });
  cpSync(good.dist, out, { recursive: true });
  const before = digest(out);
  writeFileSync(join(content, 'agencies/uy-ban.yaml'), 'name: broken\n');
  await expect(buildSite(out, { PORTAL_CONTENT: content })).rejects.toThrow(/agencies\/uy-ban\.yaml:1:7/u);
  expect(digest(out)).toEqual(before);
  expect(existsSync(`${out}.next`)).toBe(false);
});

/** The quick run builds a small portal twice, with and without git history: see provenance.test.ts. */
for (const content of isQuick ? [] : [inject('content')]) {
  test('builds are reproducible', async () => {
    const again = join(scratch('again'), 'dist');
    await buildSite(again, { PORTAL_CONTENT: content });
    expect(digest(again)).toEqual(digest(resolve(inject('dist'))));
  });
}

const digest = (folder: string): string[] =>
  filesOf(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );

/** Two builds each, only in the long run. tests/unit/files kills the swap at every operation. */
const KILLED: Readonly<Record<string, (out: string) => string>> = {
  'while its checksums are written': () => '/SHA256SUMS',
  'while it is moved in': () => `rename ${join(process.cwd(), '.cache/build')}`,
  'between the two moves': (out) => `rename ${out}.making/next`,
  'while the old one is deleted': () => 'trash/index.html',
};
for (const [name, operation] of isQuick ? [] : Object.entries(KILLED)) {
  test(`a build killed ${name} loses nothing, and the next one cleans up`, async () => {
    const folder = scratch('killed');
    const out = join(folder, 'dist');
    const cache = join(folder, 'dist.cache');
    await buildSite(out, { PORTAL_CONTENT: SECOND_PORTAL, PORTAL_TODAY: '1999-12-31' });
    const sums = (): string => readFileSync(join(out, 'SHA256SUMS'), 'utf8');
    const before = sums();
    const again = { PORTAL_CONTENT: SECOND_PORTAL, PORTAL_TODAY: '2000-01-01' };
    const { signal } = spawnSync(process.execPath, ['--import', './tests/unit/files/fault.mjs', 'src/cli/build.ts'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORTAL_OUT: out,
        PORTAL_CACHE: cache,
        ...again,
        FAULT_ON: operation(out),
        FAULT_HOW: 'kill',
      },
    });
    expect(signal).toBe('SIGKILL');
    recoverFolder(out);
    const isDeleting = name.endsWith('deleted');
    expect(sums() === before).toBe(!isDeleting);
    const whole = spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: out });
    expect({ status: whole.status, listed: sums().trimEnd().split('\n').length }).toEqual({
      status: 0,
      listed: filesOf(out).length - 1,
    });
    await buildSite(out, again);
    expect(sums()).not.toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'dist.cache']);
    expect(readdirSync('.cache/build')).toEqual([]);
  });
}
