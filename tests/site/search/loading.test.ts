import { describe, expect, inject, test } from 'vitest';
import { transferred } from '../built-site.ts';
import { answered, FIELD, hitLinks, openSearch, textOf } from './asking.ts';

const { open, url, addressOf, ask } = openSearch();
const dist = inject('dist');

describe('a slow or failing network', () => {
  test('text typed before the script runs is kept', async () => {
    const page = await open();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_astro/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(url('/tim-kiem/'), { waitUntil: 'commit' });
    await page.locator(FIELD).fill('sở nội vụ');
    release();
    await answered(page, 'sở nội vụ');
    expect(await page.locator(FIELD).inputValue()).toBe('sở nội vụ');
    await page.context().close();
  });

  test('without names the reader is informed, can retry, and is answered then', async () => {
    const page = await open();
    await page.route('**/search-index/vi/names.*', (route) => route.abort());
    await page.goto(addressOf('sở nội vụ'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Không tải được tệp của chỉ mục');
    expect(await page.locator('main a[href="/co-quan/"]').count()).toBeGreaterThan(0);
    await page.unroute('**/search-index/vi/names.*');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await answered(page, 'sở nội vụ');
    expect(await alert.count()).toBe(0);
    await page.context().close();
  });

  test.each([
    ['passages', '{"build":"', 'tới không nguyên vẹn', 'Vẫn tìm được theo tên'],
    ['terms', '{"build":"another"}', 'thuộc bản khác', 'chưa hiểu viết tắt'],
  ])('without %s what can be found is, and the reader is told', async (part, body, fault, rest) => {
    const page = await open();
    await page.route(`**/search-index/vi/${part}.*`, (route) => route.fulfill({ body }));
    await ask('sở nội vụ', 'vi', page);
    expect((await hitLinks(page))[0]).toBe('/co-quan/so-noi-vu/');
    const alert = await page.getByRole('alert').innerText();
    expect(alert).toContain(fault);
    expect(alert).toContain(rest);
    await page.context().close();
  });
});

test('without the code that compares letters a mistyped question is answered by what its words find', async () => {
  const page = await open();
  const asked: string[] = [];
  await page.route('**/_astro/fuse*.js', async (route) => {
    asked.push(route.request().url());
    await route.abort();
  });
  await ask('đăng ký khai sinhhh', 'vi', page);
  expect(asked.length).toBeGreaterThan(0);
  expect((await hitLinks(page)).length).toBeGreaterThan(0);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.context().close();
});

describe('without JavaScript', () => {
  test('the search page links lists, letters and the glossary, and keeps its field', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(url('/tim-kiem/?q=hộ tịch'));
    const main = await textOf(page, 'main');
    expect(main).toContain('Tìm theo từ cần JavaScript');
    for (const path of ['/a-z/s/', '/thuat-ngu/', '/dich-vu/'])
      expect(await page.locator(`main a[href="${path}"]`).count(), path).toBeGreaterThan(0);
    await page.context().close();
  });

  test('the field in the header leads to the search page with the typed question', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(url('/van-ban/'));
    await page.locator('header summary').click();
    await page.locator('header input[type=search]').fill('hộ tịch');
    await page.locator('header input[type=search]').press('Enter');
    expect(new URL(page.url()).pathname).toBe('/tim-kiem/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('hộ tịch');
    await page.context().close();
  });
});

/** Bytes as they travel: code with React, of a question that names answer, and data of a first question. */
const CODE = 95_000;
const DATA = 120_000;

test('a first search transfers no more code and data than promised, and only from this server', async () => {
  for (const locale of ['vi', 'en'] as const) {
    const page = await open();
    const paths: string[] = [];
    page.on('request', (request) => paths.push(request.url().slice(url('/').length - 1)));
    await ask('so noi vu', locale, page);
    const bytesOf = (kind: RegExp): number =>
      paths.filter((path) => kind.test(path)).reduce((sum, path) => sum + transferred(dist, path), 0);
    expect(bytesOf(/\.js$/u)).toBeGreaterThan(0);
    expect(bytesOf(/\.js$/u)).toBeLessThanOrEqual(CODE);
    expect(bytesOf(/^\/search-index\/.*\.(?:json|bin)$/u)).toBeLessThanOrEqual(DATA);
    expect(paths.every((path) => path.startsWith('/'))).toBe(true);
    await page.context().close();
  }
});
