import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { SIZES, wholeBrowser } from './browser.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const FIELD = 'main input[type=search]';
const HIT = '[data-hit]';

const ask = async (page: Page, q: string, path = '/tim-kiem/'): Promise<void> => {
  await page.goto(url(`${path}?${new URLSearchParams({ q })}`));
  await page.locator(HIT).first().waitFor();
};
const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replaceAll(/\s+/gu, ' ');
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

/** Questions whose answer is whole, and such as have only a nearest one. */
const WHOLE = [
  ['khai sinh', '/tim-kiem/'],
  ['đăng ký tạm trú cần giấy tờ gì', '/tim-kiem/'],
  ['sở nộii vụ', '/tim-kiem/'],
  ['driving licence', '/en/search/'],
] as const;
const NEAREST = [
  ['mình mới 19 tuổi là con trai, định lấy vợ thì đã được đăng ký kết hôn hay chưa vậy', '/tim-kiem/'],
  ['khai tử cà phê vũ trụ', '/tim-kiem/'],
] as const;

test('the first answer stands in the first screen of a telephone, whole or nearest', async () => {
  const page = await open({ viewport: SIZES.phone });
  for (const [q, path] of [...WHOLE, ...NEAREST]) {
    await ask(page, q, path);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('.best').count(), q).toBe(WHOLE.some(([whole]) => whole === q) ? 1 : 0);
    const link = await page.locator(HIT).first().boundingBox();
    expect((link?.y ?? Infinity) + (link?.height ?? 0), q).toBeLessThan(530);
    // Whom to ask stands below the name.
    const who = await page.locator('.answers .hit-title + p').first().boundingBox();
    expect((who?.y ?? Infinity) + (who?.height ?? 0), q).toBeLessThan(SIZES.phone.height);
  }
  await page.context().close();
});

describe('an answer', () => {
  test('tells whom to ask, where to file and what to bring in one look', async () => {
    const page = await open();
    await ask(page, 'làm giấy khai sinh');
    const best = await textOf(page, '.best');
    expect(best).toContain('Nay do: Ủy ban nhân dân phường, xã, đặc khu');
    expect(best).toContain('Nộp ở: Trung tâm Phục vụ hành chính công cấp xã');
    expect(best).toMatch(/Mang gì: \d+ mục: /u);
    await ask(page, 'register a birth', '/en/search/');
    const english = await textOf(page, '.best');
    expect(english).toMatch(/What to bring: items: \d+/u);
    // The words of the source stand on its page only.
    expect(english).not.toMatch(/Giấy chứng sinh/u);
    await page.context().close();
  });

  test.each([
    ['đăng ký tạm trú cần giấy tờ gì', '#papers'],
    ['dang ky tam tru can giay to gi', '#papers'],
    ['đăng ký tạm trú mất bao lâu', '#ways'],
    ['đăng ký tạm trú hết bao nhiêu tiền', '#ways'],
    ['đăng ký tạm trú ở đâu', '#where'],
    ['đăng ký tạm trú', ''],
  ])('of “%s” leads to the part that is asked for: “%s”', async (q, anchor) => {
    const page = await open();
    await ask(page, q);
    expect(await page.locator(HIT).first().getAttribute('href')).toBe(`/dich-vu/1.004194/${anchor}`);
    await page.locator(HIT).first().click();
    await page.waitForURL('**/dich-vu/1.004194/**');
    if (anchor !== '') expect(await page.locator(anchor).count()).toBe(1);
    await page.context().close();
  });
});

test('ten answers come first, then ten more at a time, where the reader goes on', async () => {
  const page = await open();
  await ask(page, 'giấy phép');
  expect(await page.locator(HIT).count()).toBe(10);
  await page.locator('[data-more]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(HIT).count()).toBeGreaterThan(10);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toBe(await page.locator(HIT).nth(10).getAttribute('href'));
  await page.locator(FIELD).fill('hộ tịch');
  await expect.poll(() => textOf(page, '.search-page > [role=status]')).toContain('“hộ tịch”');
  expect(await page.locator(HIT).count()).toBeLessThanOrEqual(10);
  await page.context().close();
});

test('the title of the tab has the question, and is that of the page without one', async () => {
  const page = await open();
  await page.goto(url('/tim-kiem/'));
  const plain = await page.title();
  expect(plain).toMatch(/^Tìm kiếm – /u);
  await ask(page, 'khai sinh');
  expect(await page.title()).toBe(`khai sinh – ${plain}`);
  await page.locator(FIELD).fill('');
  await expect.poll(() => page.title()).toBe(plain);
  await page.context().close();
});

describe('Back', () => {
  /** Shows more answers of a question, scrolls to one far below and follows it. */
  async function leave(page: Page): Promise<number> {
    await ask(page, 'giấy phép');
    await page.locator('[data-more]').click();
    const hit = page.locator(HIT).nth(11);
    await hit.waitFor();
    await hit.evaluate((link) => {
      link.scrollIntoView({ block: 'center' });
    });
    await page.evaluate(() => {
      addEventListener('click', () => {
        sessionStorage.setItem('y', String(Math.round(scrollY)));
      });
      addEventListener('pageshow', ({ persisted }) => {
        sessionStorage.setItem('kept', String(persisted));
      });
    });
    await hit.click();
    await page.waitForURL((address) => address.pathname !== '/tim-kiem/');
    await page.waitForLoadState();
    const y = Number(await page.evaluate(() => sessionStorage.getItem('y')));
    expect(y).toBeGreaterThan(740);
    return y;
  }

  test('from another page returns to the place, the question and as many answers; Forward and Back again too', async () => {
    const page = await open({ viewport: SIZES.phone });
    const y = await leave(page);
    for (let time = 0; time < 2; time += 1) {
      await page.goBack();
      await page.locator(HIT).nth(11).waitFor();
      await expect.poll(() => scrolled(page)).toBe(y);
      expect(await page.locator(FIELD).inputValue()).toBe('giấy phép');
      await page.goForward();
      await page.waitForURL((address) => address.pathname !== '/tim-kiem/');
    }
    await page.context().close();
  });

  test('within the page returns to the place of the former question', async () => {
    const page = await open({ viewport: SIZES.phone });
    await ask(page, 'giấy phép');
    await page.locator('[data-more]').click();
    await page.locator(HIT).nth(11).waitFor();
    await page.evaluate(() => {
      scrollTo(0, 1000);
    });
    await expect.poll(() => page.evaluate(() => (history.state as { y?: number } | null)?.y)).toBe(1000);
    // Typing and asking from where one is, as with a keyboard.
    await page.locator(FIELD).fill('hộ tịch');
    await page.locator(FIELD).press('Enter');
    await expect.poll(() => textOf(page, '.search-page > [role=status]')).toContain('“hộ tịch”');
    await page.goBack();
    await page.locator(HIT).nth(11).waitFor();
    await expect.poll(() => scrolled(page)).toBe(1000);
    await page.context().close();
  });

  /** A browser as readers have it: the usual one of tests keeps no pages for Back. */
  let keeping: Browser | undefined;
  afterAll(() => keeping?.close());

  test('to a page that the browser kept finds it as it was', async ({ skip }) => {
    const executablePath = wholeBrowser() ?? skip('only a whole Chromium or Chrome keeps pages: none is installed');
    keeping = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--enable-features=BackForwardCache'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const page = await (await keeping.newContext({ viewport: SIZES.phone })).newPage();
    const y = await leave(page);
    // Such a return has no load event to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await page.locator(HIT).nth(11).waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('kept'))).toBe('true');
    await expect.poll(() => scrolled(page)).toBe(y);
    expect(await page.title()).toMatch(/^giấy phép – /u);
    await page.locator(FIELD).fill('hộ tịch');
    await expect.poll(() => textOf(page, '.search-page > [role=status]')).toContain('“hộ tịch”');
  });
});

test('a cold load asks at once for all that search needs before a question', async () => {
  const page = await open();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  // No code runs until the test says so: what is asked for now was named by the page.
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(url('/tim-kiem/?q=khai+sinh'), { waitUntil: 'commit' });
  await expect.poll(() => [...asked].filter((path) => path.startsWith('/search-index/')).length).toBe(4);
  await expect.poll(() => [...asked].some((path) => path.includes('/client.'))).toBe(true);
  const before = new Set(asked);
  // What is named only later does not come.
  await page.route('**/_astro/*.js', (route) =>
    before.has(new URL(route.request().url()).pathname) ? route.fallback() : route.abort(),
  );
  release();
  await page.locator(HIT).first().waitFor();
  // Of the index only what this question needs.
  const after = [...asked].filter((path) => !before.has(path) && path.startsWith('/search-index/'));
  expect(after.filter((path) => !/name-(?:list|block)-/u.test(path))).toEqual([]);
  await page.context().close();
});

test('a question of more words than are read says how far it was read; one of many letters is read whole', async () => {
  const page = await open();
  const long = `${'đăng ký khai sinh cho cháu bé '.repeat(5)}ở phường Bến Nghé`;
  await ask(page, long);
  expect(await textOf(page, '.search-page')).toContain('Câu hỏi dài quá: cổng chỉ đọc tới “…');
  expect(await page.locator(FIELD).inputValue()).toBe(long);
  const spoken = `${'cho em hỏi '.repeat(40)}đăng ký khai sinh`;
  expect(spoken.length).toBeGreaterThan(300);
  await ask(page, spoken);
  expect(await page.locator(HIT).first().getAttribute('href')).toContain('/dich-vu/1.001193/');
  expect(await textOf(page, '.search-page')).not.toContain('chỉ đọc tới');
  await page.context().close();
});
