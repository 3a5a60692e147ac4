import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SIZES } from './browser.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();

/** What a test may have left in a page. */
const leftIn = (page: Page) =>
  page.evaluate(() => ({
    script: 'left' in globalThis,
    kept: localStorage.length + sessionStorage.length,
    width: innerWidth,
    isPrinted: matchMedia('print').matches,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isStyled: [...document.styleSheets].some((sheet) => sheet.cssRules.length > 0),
  }));

test('a page that was given back is as new for the next test, whatever was done to it', async () => {
  const page = await open({ viewport: SIZES.desktop, colorScheme: 'dark' });
  await page.addInitScript(() => {
    Object.assign(globalThis, { left: true });
  });
  await page.route('**/*.css', (route) => route.abort());
  await page.emulateMedia({ media: 'print' });
  await page.goto(url('/'));
  await page.evaluate(() => {
    localStorage.setItem('a', 'b');
    sessionStorage.setItem('a', 'b');
  });
  expect(await leftIn(page)).toEqual({
    script: true,
    kept: 2,
    width: SIZES.desktop.width,
    isPrinted: true,
    isDark: true,
    isStyled: false,
  });
  await page.context().close();
  const next = await open();
  expect(next).toBe(page);
  await next.goto(url('/'));
  expect(await leftIn(next)).toEqual({
    script: false,
    kept: 0,
    width: SIZES.phone.width,
    isPrinted: false,
    isDark: false,
    isStyled: true,
  });
});

test('a page with a clock of its own is no test’s but the one that set it', async () => {
  const page = await open();
  await page.clock.install();
  await page.context().close();
  expect(await open()).not.toBe(page);
});
