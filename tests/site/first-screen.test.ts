import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { isQuick } from '../mode.ts';
import { pagesOf } from './built-site.ts';
import { NAMED_SERVICES } from './named-services.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const PHONE = { width: 360, height: 740 } as const;
/** One and a half screens of a telephone. */
const NEAR = 1.5 * PHONE.height;
/** The height of a small telephone. */
const SMALL = 640;
const MOST_STOPS = 6;
/** One tab for all procedures, because opening another takes longer than a visit. */
let phone: Page | undefined;

describe.each(Object.entries(NAMED_SERVICES).map(([name, id], index) => [name, id, index] as const))(
  '%s',
  (_name, id, index) => {
    // Both languages share a template: the quick run takes one of them, by turns.
    const addresses = [`/dich-vu/${id}/`, `/en/services/${id}/`];
    test.each(isQuick ? addresses.slice(index % 2).slice(0, 1) : addresses)(
      '%s is answered in the first screens of a telephone, at most six stops from the top',
      async (path) => {
        phone ??= await open({ viewport: PHONE });
        await phone.goto(url(path));
        await phone.evaluate(() => document.fonts.ready);
        const answer = phone.getByRole('region', { name: path.startsWith('/en/') ? 'In short' : 'Trả lời nhanh' });
        const box = await answer.boundingBox();
        expect(box?.y).toBeLessThan(PHONE.height * 0.75);
        const button = await answer.locator('.button').boundingBox();
        const bottom = (button?.y ?? Infinity) + (button?.height ?? 0);
        expect(bottom).toBeLessThan(NEAR);
        expect(bottom - (box?.y ?? 0), 'one look on a small telephone').toBeLessThanOrEqual(SMALL);
        expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);

        // The link that skips to the answer is one of the stops.
        const isIn = (page: Page) => page.evaluate(() => document.activeElement?.closest('.answer') !== null);
        let stops = 0;
        do {
          await phone.keyboard.press('Tab');
          stops += 1;
        } while (!(await isIn(phone)) && stops <= MOST_STOPS);
        // Another procedure of the same name, or another version, is told first and may be chosen.
        const before = await phone.locator('.facts > .note a').count();
        expect(stops).toBeLessThanOrEqual(MOST_STOPS + before);
      },
    );
  },
);

test('on a desk the link that skips leads to the answer, beside which the text stands', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(url('/dich-vu/1.001193/'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.answer') !== null)).toBe(true);
  const [answer, papers] = [await page.locator('.answer').boundingBox(), await page.locator('#papers').boundingBox()];
  expect(answer?.x).toBeGreaterThan((papers?.x ?? 0) + (papers?.width ?? Infinity));
  expect(answer?.y).toBeLessThan(450);
  await page.context().close();
});

test('one line says how sure a page is, and names what is in doubt', async () => {
  const page = await open();
  const said = async (id: string): Promise<string> => {
    await page.goto(url(`/dich-vu/${id}/`));
    return (await page.locator('.answer > p').last().innerText()).replaceAll(/\s+/gu, ' ');
  };
  expect(await said('1.001193')).toBe(
    'Trang này chép từ Cổng Dịch vụ công quốc gia, đọc ngày 20/07/2026. Cơ quan: theo lời nguồn.',
  );
  const unsure = pagesOf(inject('dist')).filter(({ html }) => html.includes('Hỏi lại trước khi tin'));
  expect(unsure.length).toBeGreaterThan(0);
  await page.context().close();
});

describe('the menu', () => {
  test('opens on a telephone without scripts: sections, then the search field', async () => {
    const page = await open({ viewport: PHONE, javaScriptEnabled: false });
    await page.goto(url('/dich-vu/1.001193/'));
    const menu = page.getByRole('navigation', { name: 'Các phần của cổng' });
    expect(await menu.isVisible()).toBe(false);
    await page.locator('header summary').click();
    expect(await menu.getByRole('link').allInnerTexts()).toEqual([
      'Dịch vụ',
      'Địa bàn',
      'Cơ quan',
      'Văn bản',
      'Đối thoại',
      'Chủ đề 2021',
    ]);
    await page.getByRole('searchbox').fill('tạm trú');
    await page.getByRole('searchbox').press('Enter');
    expect(new URL(page.url()).pathname).toBe('/tim-kiem/');
    await page.context().close();
  });

  test.each([360, 320])('its button shares one row with the name and the language at %i px', async (width) => {
    const page = await open({ viewport: { width, height: 740 } });
    for (const path of ['/', '/en/', '/van-ban/', '/en/documents/']) {
      await page.goto(url(path));
      const tops = await page
        .locator('body > header')
        .locator('a:visible, summary')
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
      expect(tops, path).toHaveLength(3);
      expect(Math.max(...tops) - Math.min(...tops), path).toBeLessThan(4);
    }
    await page.context().close();
  });

  test('stands open on a desk, in both languages', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
    for (const [path, last] of Object.entries({ '/': 'Chủ đề 2021', '/en/': 'Theme of 2021' })) {
      await page.goto(url(path));
      expect(await page.getByRole('link', { name: last, exact: true }).isVisible(), path).toBe(true);
      expect(await page.getByText('Menu', { exact: true }).isVisible(), path).toBe(false);
    }
    await page.context().close();
  });
});

test('the switch of language keeps the question, the filters and the anchor', async () => {
  const page = await open();
  await page.goto(url('/van-ban/659-ubnd-kstt/?x=1#nv-10'));
  await page.getByRole('link', { name: /English$/u }).click();
  expect(page.url()).toBe(url('/en/documents/659-ubnd-kstt/?x=1#nv-10'));
  await page.goto(url('/tim-kiem/?q=tam+tru'));
  await page.getByRole('link', { name: /English$/u }).click();
  expect(page.url()).toBe(url('/en/search/?q=tam+tru'));
  await page.context().close();
});
