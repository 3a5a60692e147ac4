import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();

test('a citizen clicks from the map to a former ward and reads its current communes', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/dia-ban/'));
  await page.locator('svg a[href="/dia-ban/quan-1/"]').click();
  expect(await page.locator('main').innerText()).toContain('Phường Sài Gòn');
  await page.getByRole('link', { name: 'Phường Bến Nghé' }).click();
  expect(new URL(page.url()).pathname).toBe('/dia-ban/2021-26740/');
  const main = await page.locator('main').innerText();
  expect(main).toContain('Nghị quyết 1685/NQ-UBTVQH15');
  await page.locator('main').getByRole('link', { name: 'Phường Sài Gòn' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/dia-ban/26740/');
  expect(await page.locator('main').innerText()).toContain('Phường Bến Nghé, Quận 1');
  await page.context().close();
});

test('a ward that was split says so, with both resolutions', async () => {
  const page = await open();
  await page.goto(url('/dia-ban/2021-26872/'));
  const main = (await page.locator('main').innerText()).replace(/\s+/gu, ' ');
  expect(main).toContain('Phường An Hội Đông (một phần)');
  expect(main).toContain('Phường An Hội Tây (một phần)');
  expect(main).toContain('Nghị quyết 1278/NQ-UBTVQH15');
  expect(main).toContain('Nghị quyết 1685/NQ-UBTVQH15');
  await page.context().close();
});

test('a commune that joined the city names its former province', async () => {
  const page = await open();
  await page.goto(url('/dia-ban/25747/'));
  expect(await page.locator('main').innerText()).toContain('Trước ngày 01 tháng 7 năm 2025 thuộc Bình Dương');
  await page.context().close();
});

test('linked data describes a place as an administrative area', () => {
  const html = readFileSync(join(inject('dist'), 'dia-ban/26740/index.html'), 'utf8');
  const data = JSON.parse(/ld\+json">(?<json>.*?)<\/script>/su.exec(html)?.groups?.json ?? '') as object;
  expect(data).toMatchObject({ '@type': 'AdministrativeArea', name: 'Phường Sài Gòn', identifier: '26740' });
});

test('a unit that the resolution left as it was is not told as formed by it', async () => {
  const page = await open();
  for (const [path, said] of [
    ['/dia-ban/27676/', 'Không sắp xếp, giữ nguyên, theo khoản 164 Điều 1'],
    ['/en/places/25846/', 'Not rearranged, kept as it was, by'],
  ] as const) {
    await page.goto(url(path));
    const main = await page.locator('main').innerText();
    expect(main).toContain(said);
    expect(main).not.toMatch(/Hình thành|Formed/u);
  }
  await page.goto(url('/dia-ban/2021-27676/'));
  expect(await page.locator('main').innerText()).toContain('không sắp xếp, giữ nguyên, theo Nghị quyết 1685');
  await page.context().close();
});
