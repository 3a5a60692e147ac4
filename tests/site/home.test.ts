import { expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const PHONE = { width: 360, height: 740 } as const;

test.each(['/', '/en/'])('%s begins with one question and a plain search field above the fold', async (path) => {
  const page = await open({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto(url(path));
  const field = page.locator('main').getByRole('searchbox');
  expect((await field.boundingBox())?.y).toBeLessThan(400);
  await field.fill('khai sinh');
  await field.press('Enter');
  expect(new URL(page.url()).searchParams.get('q')).toBe('khai sinh');
  await page.context().close();
});

test('what most people come for is one tap away, then doors by task, then the theme and its letter, whole', async () => {
  const page = await open({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto(url('/'));
  const headings = await page.locator('main h2').allInnerTexts();
  const order = [
    'Nhiều người cần',
    'Người dân',
    'Doanh nghiệp',
    'Nhà báo',
    'Chủ đề năm 2021',
    'Công văn 659/UBND-KSTT',
  ];
  expect(headings.slice(0, order.length)).toEqual(order);
  const wanted = page.getByRole('region', { name: 'Nhiều người cần' }).getByRole('listitem').getByRole('link');
  expect(await wanted.count()).toBe(12);
  for (const address of await wanted.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
  for (const box of await wanted.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height))) {
    expect(box).toBeGreaterThanOrEqual(44);
  }
  await page.context().close();
});

test('a business opens, runs and is heard from its own door; a citizen chooses an event of life', async () => {
  const page = await open({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto(url('/'));
  const door = (name: string) => page.locator('main li', { has: page.getByRole('heading', { name }) });
  await door('Doanh nghiệp').getByRole('link', { name: 'Mở doanh nghiệp, hộ kinh doanh' }).click();
  expect(new URL(page.url()).pathname).toBe('/dich-vu/theo/su-kien/mo-doanh-nghiep/');
  await page.goBack();
  await door('Doanh nghiệp')
    .getByRole('link', { name: /^Đối thoại với chính quyền/u })
    .click();
  expect(new URL(page.url()).pathname).toBe('/doi-thoai/');
  await page.goBack();
  await door('Người dân').getByRole('link', { name: 'Sinh con', exact: true }).click();
  expect(await page.locator('h1').innerText()).toContain('Sinh con');
  await page.context().close();
});

test('without scripts a link leads to the places of today and of then', async () => {
  const page = await open({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto(url('/'));
  await page.getByRole('link', { name: 'Tìm phường, xã nơi bạn ở' }).click();
  expect(new URL(page.url()).pathname).toBe('/dia-ban/');
  await page.context().close();
});
