import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { urlOf } from '../../../src/i18n/addresses/urls.ts';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import { publishedName } from '../../../src/search/loading/files.ts';
import { loadSearch } from '../../../src/search/loading/load.ts';
import { violationsOf } from '../axe.ts';
import { sizesFor } from '../open-browser.ts';
import { answered, FIELD, hitLinks, openSearch, STATUS, textOf } from './asking.ts';
import { isQuick } from '../../mode.ts';

const { open, url, addressOf, ask } = openSearch();
const dist = inject('dist');
/** Search as a command loads it, from the files of the built site. */
const loaded = (locale: Locale) =>
  loadSearch((name) => readFile(join(dist, 'search-index', publishedName(locale, name))));
const searches = { vi: loaded('vi'), en: loaded('en') };

describe('a question', () => {
  test.each([
    ['vi', 'so noi vu', '/co-quan/so-noi-vu/'],
    ['vi', '659 ubnd kstt', '/van-ban/659-ubnd-kstt/'],
    ['vi', 'thur tucj ddaats ddai', '/dich-vu/theo'],
    ['en', 'driving licence', '/en/services/'],
  ] as const)('has in %s the answers the command gives: %s', async (locale, query, first) => {
    const page = await ask(query, locale);
    const { answer } = await searches[locale];
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

  test.each([
    ['vi', 'sở kế hoạch và đầu tư', 'Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['vi', 'so ke hoach dau tu', 'Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['vi', 'SKHĐT', 'Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['en', 'department of planning and investment', 'Department of Planning and Investment', 'Department of Finance'],
  ] as const)(
    'in %s for a body that is no more (%s) leads to it and to that of today',
    async (locale, query, old, now) => {
      const page = await ask(query, locale);
      const card = page
        .locator('.best, li')
        .filter({ has: page.locator('[data-hit]', { hasText: new RegExp(`^${old}$`, 'u') }) });
      const links = await card
        .first()
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
      expect(links).toEqual([
        [old, urlOf({ route: 'agency', id: 'so-ke-hoach-va-dau-tu' }, locale)],
        [now, urlOf({ route: 'agency', id: 'so-tai-chinh' }, locale)],
      ]);
    },
  );

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
    const page = await ask('"qwrtz plmkv"');
    expect(await hitLinks(page)).toEqual([]);
    expect(await page.locator('main a[href="/a-z/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href^="https://1022"]').count()).toBe(1);
    await ask('"vụ nội sở"', 'vi', page);
    expect(await textOf(page, '.answers')).toContain('Không nơi nào viết đúng như trong ngoặc kép');
    expect((await hitLinks(page))[0]).toBe('/co-quan/so-noi-vu/');
    expect(await page.locator('.best').count()).toBe(0);
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
    expect(await textOf(page, '.answers')).toContain('không nơi nào có đủ các chữ này:');
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
      const questions = [
        ['giấy phép', 'vi'],
        ['driving licence', 'en'],
        ['"không gì có cụm này"', 'vi'],
      ] as const;
      // What has no answer is drawn in the same colours.
      for (const [query, locale] of isQuick && colorScheme === 'dark' ? questions.slice(1, 2) : questions) {
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
