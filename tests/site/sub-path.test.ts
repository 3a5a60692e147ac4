import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../src/server/server.ts';
import { isQuick } from '../mode.ts';
import { filesOf, outlineOf, pagesOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';
import { openSaving, save } from './offline/saving.ts';
import { scratchSite } from './scratch/scratch-site.ts';

/** The folder of the site on its host. */
const BASE = '/cong/';
const ORIGIN = 'https://vidu.example';

const { page: open } = openBrowser();
let dist = '';
/** Two portals are built for this file only: too long for every run. */
let server: StaticServer | undefined;

beforeAll(async () => {
  if (isQuick) return;
  ({ dist } = await scratchSite('folder'));
  server = await serveFolder(dist, 0, BASE);
});
afterAll(() => server?.close());

/** Whether an address is that of a file of the site. */
function isThere(address: string): boolean {
  const { origin, pathname } = new URL(address, `${ORIGIN}${BASE}`);
  if (origin !== ORIGIN) return true;
  if (!pathname.startsWith(BASE)) return false;
  const file = join(dist, decodeURIComponent(pathname.slice(BASE.length)));
  return (
    existsSync(file) && (statSync(file).isFile() || (pathname.endsWith('/') && existsSync(join(file, 'index.html'))))
  );
}

test.skipIf(isQuick)('every link, style, script, preload and island of a site in a folder leads into it', () => {
  const faults = pagesOf(dist).flatMap(({ path, html }) => {
    const { links, sources } = outlineOf(html);
    const islands = [...html.matchAll(/\b(?:component|renderer)-url="([^"]+)"/gu)].map(([, url = '']) => url);
    const found = [...links.map(({ href }) => href), ...sources, ...islands];
    return found
      .filter((address) => !/^(?:mailto|tel|#|webcal)/u.test(address) && !address.startsWith('#'))
      .filter((address) => !isThere(new URL(address, `${ORIGIN}${BASE}${path.slice(1)}`).href))
      .map((address) => `${path}: ${address}`);
  });
  expect(faults).toEqual([]);
});

test.skipIf(isQuick)(
  'every whole address in pages, calendars, feeds, data and descriptions begins with the folder',
  () => {
    // The origin alone is said where paths are put behind it.
    const outside = filesOf(dist)
      .filter((file) => /\.(?:html|ics|atom|xml|json|jsonld|csv|txt)$/u.test(file))
      .flatMap((file) =>
        [...readFileSync(join(dist, file), 'utf8').matchAll(/(?:https?|webcal):\/\/vidu\.example(\/[^\s"'<&)\\]*)?/gu)]
          .filter(([, path]) => path !== undefined && !path.startsWith(BASE) && path !== BASE.slice(0, -1))
          .map(([address]) => `${file}: ${address}`),
      );
    expect(outside).toEqual([]);
  },
);

test.skipIf(isQuick)('PORTAL_LINKS=file: every link leads to a file, in pages, search and the site map', async () => {
  const { dist: out } = await scratchSite('file');
  const isFile = (path: string): boolean => {
    const file = join(out, decodeURIComponent(path));
    return existsSync(file) && statSync(file).isFile();
  };
  const faults = pagesOf(out).flatMap(({ path, html }) =>
    outlineOf(html)
      .links.filter(({ href }) => !href.startsWith('#'))
      .map(({ href }) => new URL(href, `http://localhost:4321${path}`))
      .filter(({ origin, pathname }) => origin === 'http://localhost:4321' && !isFile(pathname))
      .map(({ href }) => `${path}: ${href}`),
  );
  expect(faults).toEqual([]);
  const files = filesOf(out).filter((file) =>
    /^(?:search-index\/.*|doi-thoai\/.*|sitemap-0)\.(?:json|xml)$/u.test(file),
  );
  const folders = files.flatMap((file) =>
    [...readFileSync(join(out, file), 'utf8').matchAll(/["'>](?:http:\/\/localhost:4321)?\/(?:[\w-]+\/)+["'<#]/gu)].map(
      ([address]) => `${file}: ${address}`,
    ),
  );
  expect(files.length).toBeGreaterThan(3);
  expect(folders).toEqual([]);
});

test.skipIf(isQuick)(
  'a site in a folder is read, searched and filtered, and breaks no rule of its policy',
  async () => {
    const page = await open();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    const { origin } = new URL(server?.url ?? '');
    await page.goto(`${origin}/`);
    expect(page.url()).toBe(`${origin}${BASE}`);
    const link = page.locator(`main a[href^="${BASE}"]`).filter({ visible: true }).first();
    const to = (await link.getAttribute('href')) ?? '';
    await link.click();
    expect(page.url()).toBe(`${origin}${to}`);
    await page.goto(`${origin}${BASE}tim-kiem/?q=cay%20xanh`);
    const hit = page.locator(`main a[href="${BASE}co-quan/phong-cay-xanh/"]`).first();
    await hit.click();
    expect(page.url()).toContain(`${BASE}co-quan/phong-cay-xanh/`);
    await page.goto(`${origin}${BASE}doi-thoai/`);
    await page.locator('astro-island > *').first().scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    const calendar = page.locator('a[href^="/"][href$=".ics"]').first();
    const address = (await calendar.getAttribute('href')) ?? '';
    expect(address).toMatch(/^\/cong\/lich\//u);
    expect((await page.request.get(`${origin}${address}`)).headers()['content-type']).toContain('text/calendar');
    expect(problems).toEqual([]);
    const missing = await page.request.get(`${origin}/elsewhere/`);
    expect(missing.status()).toBe(404);
  },
);

test.skipIf(isQuick).each([
  ['in a folder', 'folder', '/cong', ''],
  ['with links to files', 'file', '', 'index.html'],
] as const)('a site %s is saved, read and searched when its server is gone', async (_name, portal, folder, file) => {
  const { dist: out } = await scratchSite(portal);
  const own = await serveFolder(out, 0, `${folder}/`);
  const site = new URL(own.url).origin + folder;
  const page = await open();
  await openSaving(page, site, `/ngoai-tuyen/${file}`);
  expect(await save(page)).toBe('Đã lưu xong.');
  await own.close();
  await page.goto(`${site}/tim-kiem/${file}?q=cay+xanh`);
  const hit = page.locator(`[data-hit][href^="${folder}/van-ban/7-ub/${file}"]`).first();
  await hit.click();
  await page.locator('.saved-copy').waitFor();
  expect(await page.locator('h1').innerText()).toContain('7/UB');
  await page.context().close();
});
