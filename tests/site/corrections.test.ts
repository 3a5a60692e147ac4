import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { refOfPlace } from '../../src/i18n/addresses/page-ref.ts';
import { placeOf } from '../../src/i18n/addresses/urls.ts';
import { compress } from '../../src/server/compression/codings.ts';
import { portalOf } from '../content/real-portal.ts';
import { isQuick } from '../mode.ts';
import { childrenOf, rfc4287Problems, rootOf } from '../unit/feeds/rfc4287.ts';
import { attribute, elementsOf, oneLanguage, onePerType, pagesOf, samplePages, textOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';
import { scratchSite } from './scratch/scratch-site.ts';

const { page: open, url } = openBrowser();
const dist = inject('dist');
const portal = portalOf(inject('content'));
const pages = pagesOf(dist);
const BLOCK = /<details class="report[\s\S]*?<\/details><script[^>]*><\/script>/u;
const letter = '/van-ban/659-ubnd-kstt/';
const shownReport = 'details.report textarea';

test('every page ends with a report that names it and no other page', () => {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    // Without a parser for the whole page: over all pages it takes ten times as long.
    const areas = html.match(/<textarea[^>]*id="report-text"[\s\S]*?<\/textarea>/gu) ?? [];
    const lines = areas
      .map((area) => elementsOf(area).map(textOf).at(-1))
      .join('')
      .split('\n');
    const place = placeOf(path)?.place;
    // The page for unknown addresses only knows its build.
    const known = place ? [`http://localhost:4321${path}`, refOfPlace(portal, place)] : [''];
    const values = lines.slice(0, known.length).map((line) => line.replace(/^[^:]*: ?/u, ''));
    if (areas.length !== 1 || values.join(' ') !== known.join(' ')) faults.push(`${path}: ${values.join(' ')}`);
  }
  expect(faults).toEqual([]);
});

/** Bytes as compressed by the build. */
const compressed = (html: string): number => compress(Buffer.from(html), 'br', 'quick').length;

test('the report adds at most 1 KB to a page', () => {
  const bytes = (isQuick ? oneLanguage(onePerType(pages, 'typical')) : samplePages(pages)).map(({ path, html }) => {
    const without = html.replace(BLOCK, '');
    expect(without, path).not.toBe(html);
    return compressed(html) - compressed(without);
  });
  expect(Math.max(...bytes)).toBeLessThanOrEqual(1000);
});

test('without scripts the report opens as selectable text, without a button, and names other contacts', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/co-quan/so-noi-vu/'));
  expect(await page.locator(shownReport).isVisible()).toBe(false);
  await page.getByText('Báo sai sót', { exact: true }).click();
  await page.locator(shownReport).focus();
  await page.keyboard.press('Control+A');
  expect(await page.locator(shownReport).inputValue()).toContain('Mã: agency:so-noi-vu\n');
  expect(await page.locator('details.report button').count()).toBe(0);
  const words = (await page.locator('details.report').innerText()).replace(/\s+/gu, ' ');
  expect(words).toContain('Đừng ghi số căn cước');
  expect(words).toContain('Cổng này chưa có ai nhận báo sai sót');
  await page.locator('details.report').getByRole('link').click();
  expect(new URL(page.url()).hash).toBe('#today');
});

test('the report follows the reader from task to task, and a button copies it', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(url(`${letter}#nv-10`));
  await page.getByText('Báo sai sót', { exact: true }).click();
  const report = page.locator(shownReport);
  // The report is filled when the block says that it opened, which is after the click.
  await expect.poll(() => report.inputValue()).toContain(`${letter}#nv-10\nMã: task:659-ubnd-kstt#nv-10\n`);
  await page.evaluate(() => {
    location.hash = '#nv-02';
  });
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('task:659-ubnd-kstt#nv-02'));
  await page.getByRole('button', { name: 'Chép đoạn này' }).click();
  await page.getByRole('status').filter({ hasText: 'Đã chép.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await report.inputValue());
  await page.evaluate(() => {
    location.hash = '#khong-co-cho-nay';
  });
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('Mã: directive:659-ubnd-kstt\n'));
  expect(await report.inputValue()).not.toContain('khong-co');
});

test('if the browser refuses to copy, the report is selected instead', async () => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto(url('/en/'));
  await page.getByText('Report an error', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy this text' }).click();
  await page.getByText('The text is selected').waitFor();
  expect(await page.locator(shownReport).evaluate((area) => (area as HTMLTextAreaElement).selectionEnd)).toBe(
    (await page.locator(shownReport).inputValue()).length,
  );
});

test('the page for unknown addresses reports the requested address', async () => {
  const page = await open();
  await page.goto(url('/khong-co-trang-nay/'));
  await page.getByText('Báo sai sót', { exact: true }).click();
  await expect.poll(() => page.locator(shownReport).inputValue()).toContain(`Trang: ${url('/khong-co-trang-nay/')}\n`);
});

test('a corrected page links the correction, which links back', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/en/agencies/so-cong-thuong/'));
  await page.getByRole('link', { name: 'Corrected on 23 November 2026' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/corrections/');
  const correction = page.locator(':target');
  expect(await correction.innerText()).toContain('commercial assessment services');
  await correction.getByRole('link', { name: 'Department of Industry and Trade' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/agencies/so-cong-thuong/');
});

test('every correction is once on the page of its language, newest first, and in its feed', () => {
  for (const [path, feed] of [
    ['/dinh-chinh/', 'tin/dinh-chinh.atom'],
    ['/en/corrections/', 'en/feeds/corrections.atom'],
  ] as const) {
    const html = pages.find((page) => page.path === path)?.html ?? '';
    const anchors = elementsOf(html).flatMap((element) =>
      element.tagName === 'article' ? (attribute(element, 'id') ?? '') : [],
    );
    expect(anchors).toEqual(portal.corrections.map(({ id }) => `correction-${id}`));
    const hrefs = elementsOf(html).map((element) => attribute(element, 'href'));
    expect(hrefs).toContain(`/${feed}`);
    const xml = readFileSync(join(dist, feed), 'utf8');
    expect(rfc4287Problems(xml)).toEqual([]);
    const links = childrenOf(rootOf(xml), 'entry').flatMap((entry) =>
      childrenOf(entry, 'link').map(({ attributes }) => attributes.href),
    );
    expect(links.toSorted()).toEqual(anchors.map((anchor) => `http://localhost:4321${path}#${anchor}`).toSorted());
  }
});

test('a portal with an address and no corrections offers a mail link, and says that there are none', async () => {
  const { dist: out } = await scratchSite('listed');
  for (const { path, html } of pagesOf(out)) {
    const mail = elementsOf(html)
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => href.startsWith('mailto:'));
    expect(mail, path).toHaveLength(1);
    const [href = ''] = mail;
    expect(href.length, path).toBeLessThanOrEqual(2000);
    const { pathname, searchParams } = new URL(href);
    expect(pathname).toBe('hoi@vidu.example');
    const text = elementsOf(html)
      .filter((element) => element.tagName === 'textarea')
      .map(textOf)
      .join('');
    expect(searchParams.get('body'), path).toBe(text.replaceAll('\n', '\r\n'));
    expect(html).not.toContain('href="#today"');
  }
  expect(readFileSync(join(out, 'dinh-chinh/index.html'), 'utf8')).toContain('Chưa có đính chính nào.');
  const feed = readFileSync(join(out, 'tin/dinh-chinh.atom'), 'utf8');
  expect([rfc4287Problems(feed), childrenOf(rootOf(feed), 'entry')]).toEqual([[], []]);
});
