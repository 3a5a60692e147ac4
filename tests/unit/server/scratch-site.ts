import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A compressible text, which differs by its subject. */
export const textOf = (about: string): string => `${about}: ${'công dân hỏi, ai lo việc này? '.repeat(200)}\n`;

/** Larger than the cache, with bytes that encode their position. */
export const LARGE = Buffer.from(Uint32Array.from({ length: 2_100_000 }, (_, index) => index).buffer);

const page = (lang: string, about: string): string => `<!doctype html><html lang="${lang}">${textOf(about)}</html>`;

/** A site with every type of file of the portal, and some private ones. */
export const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': page('vi', 'home'),
  '404.html': page('vi', 'không có'),
  'co-quan/index.html': page('vi', 'agencies'),
  'en/index.html': page('en', 'home'),
  'en/404/index.html': page('en', 'missing'),
  'chữ việt.txt': textOf('a name with marks'),
  '_astro/style.BdKMJD75.css': textOf('css'),
  '_astro/open.B78MTix2.js': textOf('js'),
  '_astro/fonts/d9fabe6b5050b191.woff2': Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7919) % 256)),
  'search-index/vi/names.ad131caaeb.json': textOf('index'),
  'search-index/vi/manifest.json': textOf('manifest'),
  'data/v1/index.html': page('vi', 'open data'),
  'data/v1/index.json': textOf('index of the data'),
  'data/v1/services.json': textOf('json'),
  'data/v1/services/1.001570.json': textOf('record'),
  'data/v1/akn/659.xml': textOf('legal xml'),
  'data/v1/examples/today.py': textOf('python'),
  'data/v1/examples/today.sql': textOf('sql'),
  'data/v1/services.csv': textOf('csv'),
  'data/v1/services.xlsx': 'xlsx',
  'data/v1/catalog.jsonld': textOf('jsonld'),
  'lich/all.ics': textOf('ics'),
  'tin/all.atom': textOf('atom'),
  'manifest.webmanifest': textOf('webmanifest'),
  'sitemap.xml': textOf('xml'),
  'robots.txt': 'short',
  'favicon.svg': textOf('svg'),
  'unknown.bin': 'bin',
  'empty.txt': '',
  SHA256SUMS: textOf('sums'),
  'build.json': textOf('build'),
  'large.bin': LARGE,
  '.env': 'secret',
  '.git/config': 'secret',
  'co-quan/.htpasswd': 'secret',
  '.well-known/security.txt': textOf('for everyone'),
};

export const contentOf = (file: string): string => String(FILES[file] ?? '');

/** A temporary folder with a site in `site`, as in a bundle, and files beside it that must be unreachable. */
export class ScratchSite {
  readonly home = mkdtempSync(join(tmpdir(), 'served-'));
  readonly folder = join(this.home, 'site');

  constructor() {
    for (const [file, content] of Object.entries(FILES)) this.write(file, content);
    writeFileSync(join(this.home, 'outside.txt'), 'secret');
    symlinkSync(join(this.home, 'outside.txt'), join(this.folder, 'link.txt'));
  }

  write(file: string, content: string | Buffer): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), content);
  }

  delete(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
