import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, inject, test } from 'vitest';
import english from '../../content/ui/en.json' with { type: 'json' };
import words from '../../content/ui/vi.json' with { type: 'json' };
import { portalOf } from '../content/real-portal.ts';
import { attribute, elementsOf, pagesOf, samplePages, textOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';
import { scratchSite } from './scratch/scratch-site.ts';

const { page: open, url } = openBrowser();
const portal = portalOf(inject('content'));

/** The closest ancestor of an element with one of these tags. */
const around = (element: Tree.Element, tags: readonly string[]): Tree.Element | undefined => {
  const { parentNode: parent } = element;
  if (parent === null || !('tagName' in parent)) return undefined;
  return tags.includes(parent.tagName) ? parent : around(parent, tags);
};

test('every outgoing link that was looked at has its state beside it; of the others every page says so once', () => {
  const states = Object.entries(words).flatMap(([key, word]) => (key.startsWith('links.health.') ? [word] : []));
  const isUnchecked = (address: string): boolean => portal.outgoingLinks.get(address)?.health === 'unchecked';
  const bare = samplePages(pagesOf(inject('dist')))
    .filter(({ path }) => !path.startsWith('/en/'))
    .flatMap(({ path, html }) =>
      elementsOf(html).flatMap((link) => {
        const href = link.tagName === 'a' ? attribute(link, 'href') : undefined;
        if (href?.startsWith('http') !== true || isUnchecked(href)) return [];
        const place = around(link, ['tr']) ?? around(link, ['li', 'p', 'dd']);
        const text = place ? textOf(place) : '';
        return states.some((state) => text.includes(state)) ? [] : [`${path}: ${href}`];
      }),
    );
  expect(bare).toEqual([]);
  const silent = pagesOf(inject('dist')).filter(
    ({ path, html }) => !html.includes(path.startsWith('/en/') ? english['footer.links'] : words['footer.links']),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('an editor finds every link of a host, and the entries that use it', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/'));
  await page.locator('footer').getByRole('link', { name: 'Liên kết' }).click();
  expect(await page.locator('main').innerText()).toContain(
    `${new Intl.NumberFormat('vi').format(portal.outgoingLinks.size)} liên kết ra ngoài`,
  );
  await page.getByRole('link', { name: 'plo.vn' }).click();
  const row = page.locator('#host-plo-vn');
  await expect.poll(() => row.isVisible()).toBe(true);
  expect(await row.innerText()).toContain('chưa kiểm tra');
  await row.getByRole('link', { name: 'Nguồn' }).click();
  expect(await page.locator(':target').innerText()).toContain('plo.vn');
  await page.context().close();
});

test('a link of the dialogues refers to their page, not to every page', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/lien-ket/'));
  await page.locator('details', { hasText: 'doithoaidn.hochiminhcity.gov.vn' }).locator('summary').click();
  await page.getByRole('link', { name: 'doithoaidn.hochiminhcity.gov.vn' }).click();
  const row = page.locator('#host-doithoaidn-hochiminhcity-gov-vn');
  await row.getByRole('link', { name: 'Hệ thống đối thoại' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/doi-thoai/');
  expect(await page.locator(':target').innerText()).toContain('doithoaidn.hochiminhcity.gov.vn');
  await page.context().close();
});

test('the table of links is read back completely', () => {
  const text = readFileSync(join(inject('dist'), 'data/v1/links.csv'), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.map((row) => row.url)).toEqual([...portal.outgoingLinks.keys()]);
  expect(text.split('\r\n')).toHaveLength(portal.outgoingLinks.size + 2);
});

test('moved, broken and outdated links are marked, and replacements of closed portals named', async () => {
  const { dist: out } = await scratchSite('listed');
  const read = (path: string): string =>
    readFileSync(join(out, path, 'index.html'), 'utf8')
      .replace(/<style.*?<\/style>|<[^>]+>/gsu, ' ')
      .replace(/\s+/gu, ' ');
  expect(read('lien-ket')).toMatch(/cu \(cu\.example\), đã đóng ngày 01 tháng 12 năm 1999 ?; nay dùng moi/u);
  expect(readFileSync(join(out, 'lien-ket/index.html'), 'utf8')).not.toContain('href="https://cu.example');
  expect(read('lien-ket/khong-mo-duoc')).toContain('moi.example/hong');
  expect(read('lien-ket/da-chuyen')).toContain('https://moi.example/vi/');
  expect(read('lien-ket/da-lau')).toContain('mở được, đã lâu, cần kiểm tra lại');
  expect(read('lien-ket/mot-lan-khong-mo-duoc')).toContain('moi.example/mot-lan');
});
