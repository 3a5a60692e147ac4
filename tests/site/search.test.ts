import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { urlOf } from '../../src/i18n/addresses/urls.ts';
import type { Locale } from '../../src/schema/fields/languages.ts';
import { publishSearch } from '../../src/search/loading/publish.ts';
import { loadSearch } from '../../src/search/loading/load.ts';
import { publishedName } from '../../src/search/loading/files.ts';
import { searchRecords } from '../../src/publish/search/search-files.ts';
import { portalOf } from '../content/real-portal.ts';
import { violationsOf } from './axe.ts';
import { transferred } from './built-site.ts';
import { openBrowser, sizesFor } from './open-browser.ts';

const { page: open, url } = openBrowser();
const dist = inject('dist');
/** What the built site was made from: in the quick run a sample of the services. */
const portal = portalOf(inject('content'));
/** Search as a command loads it, from the files of the built site. */
const searchOf = (locale: Locale) =>
  loadSearch((name) => readFile(join(dist, 'search-index', publishedName(locale, name))));
const addressOf = (query: string, locale: Locale = 'vi'): string =>
  url(`${urlOf({ route: 'search' }, locale)}?${new URLSearchParams({ q: query })}`);
const FIELD = 'main input[type=search]';
const STATUS = '.search-page > [role=status]';

/** Waits until the answers to a question are displayed. */
async function answered(page: Page, query: string): Promise<void> {
  await page.waitForFunction(([status, words]) => document.querySelector(status)?.textContent.includes(`“${words}”`), [
    STATUS,
    query.replace(/\s+/gu, ' '),
  ] as const);
}

/** One page for all questions that need no other: a new one takes as long as an answer. */
let desk: Promise<Page> | undefined;

async function ask(query: string, locale: Locale = 'vi', page?: Page): Promise<Page> {
  const asked = page ?? (await (desk ??= open()));
  await asked.goto(addressOf(query, locale));
  await answered(asked, query);
  return asked;
}

const hitLinks = (page: Page): Promise<string[]> =>
  page.locator('[data-hit]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).replace(/\s+/gu, ' ');

describe('a question', () => {
  test.each([
    ['vi', 'so noi vu', '/co-quan/so-noi-vu/'],
    ['vi', '659 ubnd kstt', '/van-ban/659-ubnd-kstt/'],
    ['vi', 'thur tucj ddaats ddai', '/dich-vu/theo'],
    ['en', 'driving licence', '/en/services/'],
  ] as const)('has in %s the answers the command gives: %s', async (locale, query, first) => {
    const page = await ask(query, locale);
    const { answer } = await searchOf(locale);
    const expected = await answer(query, 200);
    const links = await hitLinks(page);
    expect(await textOf(page, STATUS)).toContain(String(expected.hits.length));
    expect(await textOf(page, '.answers')).toContain(expected.hits[0]?.record.names[0]?.text);
    expect(await page.locator('.best').count()).toBe(['whole', 'lacking'].includes(expected.sure) ? 1 : 0);
    if (!first.includes('theo')) expect(links[0]).toContain(first);
  });

  test('about a service is answered at once: current and former body, and the state of its link', async () => {
    const page = await ask('bằng lái xe');
    const best = await textOf(page, '.best');
    expect(best).toContain('Nay do: Công an Thành phố');
    expect(best).toContain('Năm 2021: Sở Giao thông vận tải');
    expect(best).toMatch(/Trang nộp hồ sơ: (?:mở được|chưa kiểm tra)/u);
    expect(best).toContain('Vì sao có kết quả này: “bằng lái xe” được hiểu là “');
  });

  test('in words of a task leads to the task at its own anchor, with the words marked', async () => {
    const page = await ask('định kỳ hàng quý');
    const task = page.locator('[data-hit][href$="/van-ban/659-ubnd-kstt/#nv-10"]');
    expect(await task.count()).toBe(1);
    const marked = page.locator('li, .best').filter({ has: task }).locator('mark');
    expect((await marked.allInnerTexts()).join(' ').toLowerCase()).toContain('định kỳ hàng quý');
  });

  test('with a typo is answered, with the correction as a link', async () => {
    const page = await ask('sở nộii vụ');
    expect(await textOf(page, '.best')).toContain('“nộii” gần giống “Nội”');
    await page.getByRole('link', { name: 'sở nội vụ', exact: true }).click();
    await answered(page, 'sở nội vụ');
    expect(new URL(page.url()).searchParams.get('q')).toBe('sở nội vụ');
  });

  test('without results suggests to drop the filter or quotation marks, lists, and people to ask', async () => {
    const page = await ask('"vụ nội sở"');
    expect(await hitLinks(page)).toEqual([]);
    expect(await page.locator('main a[href="/a-z/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href^="https://1022"]').count()).toBe(1);
    await page.getByRole('link', { name: /không có ngoặc kép/u }).click();
    await answered(page, 'vụ nội sở');
    expect((await hitLinks(page))[0]).toBe('/co-quan/so-noi-vu/');
    await page.goto(`${addressOf('sở nội vụ')}&kind=place`);
    await answered(page, 'sở nội vụ');
    await page.getByRole('link', { name: /^Bỏ bộ lọc/u }).click();
    await page.waitForSelector('.best');
  });

  test('with a minus excludes, and with words that never occur together has no best answer', async () => {
    const page = await ask('giấy phép lái xe');
    expect(await textOf(page, '.answers')).toContain('giấy phép lái xe quốc tế');
    await ask('giấy phép lái xe -quốc', 'vi', page);
    expect(await textOf(page, '.answers')).not.toContain('giấy phép lái xe quốc tế');
    await ask('khai tử cà phê vũ trụ', 'vi', page);
    expect(await page.locator('.best').count()).toBe(0);
    expect(await textOf(page, '.answers')).toContain('gần nhất là:');
  });
});

describe('the address', () => {
  test('follows typing without history entries, gets one per question asked, and Back and Forward restore them', async () => {
    const page = await open();
    await page.goto(url('/tim-kiem/'));
    const steps = (): Promise<number> => page.evaluate(() => history.length);
    await page.locator(FIELD).pressSequentially('so noi');
    await page.waitForURL('**/?q=so+noi');
    const afterFirst = await steps();
    await page.locator(FIELD).pressSequentially(' vu');
    await page.waitForURL('**/?q=so+noi+vu');
    expect(await steps()).toBe(afterFirst);
    await page.locator(FIELD).press('Enter');
    await page.locator(FIELD).fill('hộ tịch');
    await page.locator(FIELD).press('Enter');
    await answered(page, 'hộ tịch');
    expect(await steps()).toBeGreaterThan(afterFirst);
    await page.goBack();
    await answered(page, 'so noi vu');
    expect(await page.locator(FIELD).inputValue()).toBe('so noi vu');
    await page.goForward();
    await answered(page, 'hộ tịch');
    await page.context().close();
  });

  test('contains the filters, which are links; invalid parts are ignored', async () => {
    const page = await ask('giấy phép');
    await page.getByText('Thu hẹp kết quả').click();
    await page
      .getByRole('navigation', { name: 'Thu hẹp kết quả' })
      .getByRole('link', { name: /^Dịch vụ công/u })
      .click();
    await page.waitForURL('**kind=service**');
    const services = await hitLinks(page);
    expect(services.length).toBeGreaterThan(5);
    expect(services.filter((link) => !/^\/(?:dich-vu|chua-co)\//u.test(link))).toEqual([]);
    await page.goto(`${addressOf('giấy phép')}&kind=<script>&audience=cats&year=20x1&agency=../..&page=-1`);
    await answered(page, 'giấy phép');
    expect(await page.locator('[aria-current=true]').allTextContents()).toContain('Tất cả');
    expect((await hitLinks(page)).length).toBeGreaterThan(5);
  });
});

describe('the keyboard', () => {
  test('focuses the field with /, moves through answers with arrows, and returns with Escape', async () => {
    const page = await ask('hộ tịch');
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    await page.keyboard.press('/');
    expect(await focused()).toBe('q');
    const links = await hitLinks(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    expect(await page.locator(FIELD).inputValue()).toBe('hộ tịch');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${links[0]}`);
  });

  test('types a slash into a field', async () => {
    const page = await open();
    await page.goto(url('/tim-kiem/'));
    await page.locator(FIELD).pressSequentially('659/ubnd');
    expect(await page.locator(FIELD).inputValue()).toBe('659/ubnd');
    await page.context().close();
  });
});

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

describe('a portal with sharded passages', () => {
  /** Serves the index of such a portal, and records the requested files. */
  async function serveShards(page: Page): Promise<string[]> {
    const files = await publishSearch(searchRecords(portal, 'vi'), ['Thành phố Hồ Chí Minh'], { mostWhole: 0 });
    const asked: string[] = [];
    // The page brings the manifest of its own build along, as a property of the island.
    const asProperty = (manifest: Uint8Array | undefined): string =>
      JSON.stringify(new TextDecoder().decode(manifest)).replaceAll('"', '&quot;');
    const own = readFileSync(join(dist, 'search-index/vi/manifest.json'));
    await page.route('**/tim-kiem/?q=*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(asProperty(own), () => asProperty(files.get('manifest.json')));
      await route.fulfill({ response, body });
    });
    await page.route('**/search-index/vi/*', (route) => {
      const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      asked.push(file);
      const body = files.get(file);
      return body ? route.fulfill({ body: Buffer.from(body) }) : route.fulfill({ status: 404 });
    });
    return asked;
  }

  test('fetches only what a question needs, caches it, and marks the words in the passage', async () => {
    const page = await open();
    const asked = await serveShards(page);
    await ask('định kỳ hàgn quý', 'vi', page);
    const task = page.locator('li, .best').filter({ has: page.locator('[href$="#p-7"]') });
    expect((await task.locator('mark').allInnerTexts()).join(' ').toLowerCase()).toContain('định kỳ hàng quý');
    const first = asked.filter((file) => file.endsWith('.bin')).length;
    expect(first).toBeGreaterThan(0);
    await page.locator(FIELD).fill('hàng quý định kỳ');
    await answered(page, 'hàng quý định kỳ');
    await page.locator(FIELD).fill('định kỳ hàgn quý');
    await answered(page, 'định kỳ hàgn quý');
    // This made-up index has no suggestions, which are asked for again each time.
    const again = asked.filter((file, index) => asked.indexOf(file) !== index && !file.startsWith('suggest.'));
    expect(again).toEqual([]);
    await page.context().close();
  });

  test('reports missing files, after a retry', async () => {
    const page = await open();
    await serveShards(page);
    const tries = new Map<string, number>();
    await page.route('**/search-index/vi/*.bin', (route) => {
      tries.set(route.request().url(), (tries.get(route.request().url()) ?? 0) + 1);
      return route.abort();
    });
    await ask('sở nội vụ', 'vi', page);
    expect((await hitLinks(page))[0]).toBe('/co-quan/so-noi-vu/');
    expect(await page.getByRole('alert').innerText()).toContain('chưa tìm trong nguyên văn');
    expect([...new Set(tries.values())]).toEqual([2]);
    await page.context().close();
  });
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
    await page.getByText('Tìm · Menu').click();
    await page.locator('header input[type=search]').fill('hộ tịch');
    await page.locator('header input[type=search]').press('Enter');
    expect(new URL(page.url()).pathname).toBe('/tim-kiem/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('hộ tịch');
    await page.context().close();
  });
});

test('no question becomes markup or throws', async () => {
  const page = await open();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  await page.goto(url('/tim-kiem/'));
  const elements = (): Promise<number> => page.locator('main img, main script, main iframe, main b').count();
  const before = await elements();
  const part = fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '{{constructor}}',
    'javascript:alert(1)',
    '\u202e\u0000\ud83d',
    '(a+)+$',
    '%00%ff',
    '-"–',
    'e\u0302\u0323',
    'sở',
    'nội',
    '🇻🇳',
  );
  const questions = fc.sample(fc.array(part, { minLength: 1, maxLength: 30 }), { numRuns: 40, seed: 659 });
  for (const words of questions) await page.locator(FIELD).fill(words.join(' ').slice(0, 10_000));
  await page.locator(FIELD).fill('hộ tịch');
  await answered(page, 'hộ tịch');
  await ask('<img src=x onerror=alert(1)> sở nội vụ', 'vi', page);
  expect(await elements()).toBe(before);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on answers, narrowed ones and none (%s)',
  async (colorScheme) => {
    for (const viewport of sizesFor(colorScheme)) {
      const page = await open({ bypassCSP: true, colorScheme, viewport });
      for (const [query, locale] of [
        ['giấy phép', 'vi'],
        ['driving licence', 'en'],
        ['"không gì có cụm này"', 'vi'],
      ] as const) {
        await ask(query, locale, page);
        for (const summary of await page.locator('main summary:visible').all()) await summary.click();
        expect(await violationsOf(page), query).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, query).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    }
  },
);

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
