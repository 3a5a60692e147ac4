import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { BIRTH, field, textOf } from './page.ts';

const { page: open, url } = openBrowser();

test('a field that was left opens no list when the code that finds units comes late', async () => {
  const page = await open();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/find-units/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(url(BIRTH));
  await field(page).focus();
  const [asked, late] = [page.waitForRequest(/find-units/u), page.waitForResponse(/find-units/u)];
  await page.keyboard.type('ben nghe');
  await asked;
  await page.keyboard.press('Tab');
  release();
  await late;
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('option').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

test('without scripts there is a way to the pages of places, and nothing that does not work', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url(BIRTH));
  expect(await field(page).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Tìm phường, xã nơi bạn ở' }).click();
  expect(new URL(page.url()).pathname).toBe('/dia-ban/');
  await page.context().close();
});

test('a browser that keeps nothing, and a list that cannot be loaded, are said', async () => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('refused');
      },
    });
  });
  await page.goto(url(BIRTH));
  await field(page).fill('sai gon');
  await page.getByRole('option').first().click();
  expect(await textOf(page)).toContain('Trình duyệt không cho nhớ');
  expect(await textOf(page)).toContain('45 - 47 Lê Duẩn');
  await page.goto(url('/'));
  await page.route('**/don-vi.json', (route) => route.abort());
  await field(page).fill('sai gon');
  await expect.poll(() => textOf(page)).toContain('Không tải được danh sách');
  await page.context().close();
});

test('without its code the field of a reader who had chosen is seen, with the way to the lists; a visit loads it', async () => {
  const page = await open();
  await page.addInitScript(() => {
    localStorage.setItem('unit', '27163');
  });
  await page.route('**/my-ward*.js', (route) => route.abort());
  await page.goto(url(BIRTH));
  const link = page.getByRole('link', { name: 'Tìm phường, xã nơi bạn ở' });
  await link.waitFor();
  expect(await field(page).isVisible()).toBe(true);
  await page.unroute('**/my-ward*.js');
  await field(page).click();
  await page.getByRole('link', { name: 'Phường Hòa Hưng' }).waitFor();
  expect(await link.isVisible()).toBe(false);
  expect(await textOf(page)).toContain('A8 Châu Thới, phường Hòa Hưng');
  await page.context().close();
});

test('the privacy page names what is kept and under which name', () => {
  for (const path of ['rieng-tu', 'en/privacy']) {
    expect(readFileSync(join(inject('dist'), path, 'index.html'), 'utf8')).toContain('<code>unit</code>');
  }
});
