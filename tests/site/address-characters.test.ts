import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { characterFaults } from '../../src/domain/text/characters.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();

/**
 * Characters an address may contain but a page must not: NUL, ESC, direction override, zero-width space, byte-order
 * mark.
 */
const HOSTILE = '%00%1b%5B31m%E2%80%AE%E2%80%8B%EF%BB%BF';

/** All text of a page: markup, fields and title. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    return [document.documentElement.outerHTML, document.title, ...fields].join('\n');
  });

test.each([
  '/tim-kiem/?q=xy{}zw',
  '/tim-kiem/?q={}xyzw{}&kind={}&agency={}',
  '/en/search/?q={}xyzw',
  '/van-ban/659-ubnd-kstt/?trich=xy{}zw#p-7',
  '/en/documents/659-ubnd-kstt/?trich={}xyzw',
  '/doi-thoai/?linh-vuc=xy{}zw&co-quan={}&doi-tuong={}&quy={}&trang-thai={}#loc',
  '/en/dialogues/?linh-vuc={}xyzw#loc',
])('%s brings nothing unseen onto the page', async (address) => {
  const page = await open();
  await page.goto(url(address.replaceAll('{}', HOSTILE)));
  // The page has processed the address once it shows the question.
  await page.waitForFunction(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value);
    return [document.body.innerText, ...fields].some((text) => /xy[^]{0,12}zw/u.test(text));
  });
  const report = page.locator('details.report');
  await report.evaluate((element: HTMLDetailsElement) => {
    element.open = true;
  });
  expect(characterFaults(await textOf(page))).toEqual([]);
  expect(await page.locator('body').innerText()).not.toContain('\ufffd');
  await page.context().close();
});
