import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sessionListUrl } from '../../../src/publish/sessions/session-list.ts';
import { transferred } from '../built-site.ts';
import { FILTER, ITEMS, openFilter, pathOf, phien, rarest, sessions, waitForCount } from './session-filter.ts';

const { open, url, reach } = openFilter();
const dist = inject('dist');
const BUDGET = 75_000;

test('loads nothing until a reader reaches it, and little then', async () => {
  for (const locale of ['vi', 'en'] as const) {
    const page = await open({ viewport: { width: 360, height: 640 } });
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/\.js(?:on)?$/u.test(pathname)) asked.push(pathname);
    });
    await page.goto(url(pathOf(locale)), { waitUntil: 'networkidle' });
    // Requests of every page, such as the error report and the switch of language, are not part of the island.
    const before = asked.splice(0);
    expect(
      before.filter(
        (path) => !/\/(?:ReportBlock|SiteHeader|QuoteLink|offer|copy-text|(?:List)?Fold|open-folds)\./u.test(path),
      ),
    ).toEqual([]);
    await page.locator(FILTER).scrollIntoViewIfNeeded();
    await page.waitForSelector(ITEMS);
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([sessionListUrl(locale)]);
    const scripts = asked.filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    const sum = scripts.reduce((bytes, path) => bytes + transferred(dist, path), 0);
    expect(sum).toBeLessThanOrEqual(BUDGET);
    await page.context().close();
  }
});

test.each([
  ['does not come', (page: Page, file: string) => page.route(file, (route) => route.abort()), 'Không tải được'],
  [
    'is not there',
    (page: Page, file: string) => page.route(file, (route) => route.fulfill({ status: 404 })),
    'Không tải được',
  ],
  [
    'is cut',
    (page: Page, file: string) => page.route(file, (route) => route.fulfill({ body: '{"options":' })),
    'không nguyên vẹn',
  ],
  [
    'is another file',
    (page: Page, file: string) => page.route(file, (route) => route.fulfill({ body: '{}' })),
    'không nguyên vẹn',
  ],
  [
    'is late',
    (page: Page) =>
      page.addInitScript(() => {
        const inTime = AbortSignal.timeout.bind(AbortSignal);
        let tries = 0;
        AbortSignal.timeout = (patience) =>
          (tries += 1) === 1 ? AbortSignal.abort(new DOMException('late', 'TimeoutError')) : inTime(patience);
      }),
    'Mạng quá chậm',
  ],
] as const)('says when its file %s, and works once it comes', async (_, breakFile, words) => {
  const page = await open();
  const file = `**${sessionListUrl('vi')}`;
  await breakFile(page, file);
  await page.goto(url(pathOf('vi')));
  await page.locator(FILTER).scrollIntoViewIfNeeded();
  const alert = page.locator(FILTER).getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(words);
  expect(await alert.innerText()).toContain('vẫn dùng được');
  await page.unroute(file);
  await alert.getByRole('button', { name: 'Thử lại' }).click();
  await waitForCount(page, phien(sessions.length));
  expect(await alert.count()).toBe(0);
  await page.context().close();
});

test('without JavaScript shows one sentence and no unusable controls', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url(pathOf('vi')));
  const filter = page.locator(FILTER);
  expect((await filter.innerText()).trim()).toMatch(/^Bộ lọc cần JavaScript[^\n]*$/u);
  expect(await filter.locator('form, button, select, a').count()).toBe(0);
  expect((await filter.boundingBox())?.height).toBeLessThan(200);
  await page.context().close();
});

test('conforms to the policy of its page and logs no errors', async () => {
  const faults: string[] = [];
  const page = await open();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await reach(page, `?quy=${rarest('quarter').id}`);
  await page.waitForSelector(ITEMS);
  expect(faults).toEqual([]);
  await page.context().close();
});
