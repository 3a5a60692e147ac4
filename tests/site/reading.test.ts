import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const letter = { vi: '/van-ban/659-ubnd-kstt/', en: '/en/documents/659-ubnd-kstt/' } as const;
const quoteOf = (task: string) => `#${task} blockquote`;

describe('a journalist', () => {
  test('opens letter 659 without JavaScript and sees its 22 verbatim tasks, each with its address', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(url(letter.vi));
    expect(await page.locator('article[id^="nv-"]').count()).toBe(22);
    expect(await page.locator(quoteOf('nv-10')).textContent()).toBe(
      '“tổ chức đối thoại giữa chính quyền các cấp với tổ chức, doanh nghiệp theo lĩnh vực chuyên ngành định kỳ hàng quý”',
    );
    await page.goto(url(`${letter.vi}#nv-22`));
    expect(await page.locator('#nv-22').evaluate((task) => task.matches(':target'))).toBe(true);
  });

  test('learns what is unknown about the letter', async () => {
    const page = await open();
    await page.goto(url(letter.vi));
    await page.locator('main details > summary', { hasText: 'Văn bản này từ đâu ra' }).click();
    const main = (await page.locator('main').innerText()).replace(/\s+/gu, ' ');
    for (const words of [
      'Công văn',
      'Chưa rõ ngày ban hành',
      'ngày 10 tháng 01 năm 2021 đến ngày 18 tháng 4 năm 2021 chúng tôi suy ra',
      'Chưa rõ người ký',
      'Chưa tìm thấy địa chỉ của bản gốc',
      'Huyền Mai',
    ]) {
      expect(main).toContain(words);
    }
    expect(main).not.toMatch(/ngày 15 tháng 0?7 năm 2024/u);
  });

  test('sees the misprint kept and explained', async () => {
    const page = await open();
    await page.goto(url(`${letter.vi}#nv-06`));
    expect(await page.locator('#p-6').innerText()).toContain('[sic]');
    expect(await page.locator(quoteOf('nv-06')).textContent()).toContain('Chương trình chuyến đổi số của Thành phố');
    expect(await page.locator('#nv-06').innerText()).toContain(
      '[sic] “chuyến đổi số” là nguyên văn; đúng ra là “chuyển đổi số”.',
    );
  });

  test('reads in English the unchanged Vietnamese text above an unofficial translation', async () => {
    const page = await open();
    await page.goto(url(`${letter.en}#nv-14`));
    const task = page.locator('#nv-14');
    expect(await task.locator('blockquote').getAttribute('lang')).toBe('vi');
    expect(await task.locator('blockquote').textContent()).toBe(
      '“tham mưu việc đề xuất Trung ương về cơ chế đặc thù cho xây dựng chính quyền đô thị và TP.Thủ Đức”',
    );
    expect(await task.locator('blockquote + .translation').innerText()).toContain('(unofficial translation)');
  });

  test('reads each paragraph in an unofficial translation, with the original folded below it', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(url(letter.en));
    const above = page.locator('.translation:has(+ details > blockquote[id^="p-"])');
    expect(await above.count()).toBe(await page.locator('blockquote[id^="p-"]').count());
    expect(await above.nth(9).innerText()).toMatch(
      /Department of Information and Communications.*\(unofficial translation\)$/u,
    );
    const original = page.locator('blockquote#p-10');
    expect(await original.isVisible()).toBe(false);
    await page.goto(url(`${letter.en}#p-10`));
    expect(await original.isVisible()).toBe(true);
    await page.goto(url(letter.vi));
    expect(await above.count()).toBe(0);
    expect(await original.isVisible()).toBe(true);
  });

  test('sees first who does what, each body once in each role', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(url(letter.vi));
    const tasks = page.locator('section[aria-labelledby="tasks"]');
    expect(await tasks.locator('li a[href^="#nv-"]').count()).toBe(22);
    const heads = await tasks.locator('h3').allInnerTexts();
    expect(new Set(heads).size).toBe(heads.length);
    expect(await tasks.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(740 * 1.5);
  });

  test.each(Object.entries(letter))('prints the letter in %s on at most five sheets', async (_locale, path) => {
    const page = await open();
    await page.goto(url(path));
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const sheets = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
    const { text, totalPages } = await extractText(sheets, { mergePages: true });
    const plain = (words: string): string => words.normalize('NFC').replaceAll(/\s+/gu, '');
    const printed = plain(text);
    expect(totalPages).toBeLessThanOrEqual(5);
    const isPrinted = async (part: string): Promise<boolean[]> =>
      (await page.locator(`main ${part}`).allTextContents()).map((words) => printed.includes(plain(words)));
    // Who does what, the whole text, each task in its margin; not what is folded, but where it is.
    for (const part of ['.who h3', '.who > ul li', '[data-words="text"]', 'article h3', '.paper-only'])
      expect(new Set(await isPrinted(part)), part).toEqual(new Set([true]));
    for (const part of ['article .no-print', 'pre', '.fold'])
      expect(new Set(await isPrinted(part)), part).toEqual(new Set([false]));
    expect(await page.locator('main .paper-only').textContent()).toContain(path);
    await page.context().close();
  });

  test('learns which assignment is our reading', async () => {
    const page = await open();
    await page.goto(url(letter.vi));
    expect(await page.locator('#nv-21').innerText()).toContain('Giao cho Sở Nội vụ là cách đọc của chúng tôi');
  });
});

describe('a citizen', () => {
  test('finds an agency through the menu of the home page and sees its tasks', async () => {
    const page = await open();
    await page.goto(url('/'));
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'Cơ quan', exact: true }).click();
    await page.getByRole('link', { name: 'Sở Kế hoạch và Đầu tư' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/co-quan/so-ke-hoach-va-dau-tu/');
    const main = await page.locator('main').innerText();
    expect(main).toContain('4 nhiệm vụ giao đích danh');
    expect(main).toContain('11 nhiệm vụ giao chung');
  });

  test('is warned about a field of work without a source', async () => {
    const page = await open();
    await page.goto(url('/co-quan/so-xay-dung/'));
    const unverified = page.locator('section[aria-labelledby="unverified"]');
    expect(await unverified.innerText()).toContain('Chưa kiểm chứng');
    expect(await unverified.innerText()).toContain('Đừng dẫn lại như một sự thật');
  });

  test('reads on every page first that it is not official', async () => {
    const page = await open();
    for (const path of ['/', '/co-quan/', letter.vi, '/en/agencies/so-noi-vu/', '/khong-co-trang-nay/']) {
      await page.goto(url(path));
      const first = (await page.locator('body').innerText()).trimStart().split('\n')[0];
      expect(first).toMatch(/không phải cổng thông tin chính thức|not an official government website/u);
      expect(await page.title()).toMatch(/\((?:không chính thức|unofficial)\)$/u);
    }
  });

  test('can switch the language and stays on the same page', async () => {
    const page = await open();
    await page.goto(url('/co-quan/so-noi-vu/'));
    await page.getByRole('link', { name: /English$/u }).click();
    expect(new URL(page.url()).pathname).toBe('/en/agencies/so-noi-vu/');
    expect(await page.locator('h1').innerText()).toBe('Department of Home Affairs');
  });

  test('gets a bilingual page at an unknown address', async () => {
    const page = await open();
    const response = await page.goto(url('/khong-co-trang-nay/'));
    expect(response?.status()).toBe(404);
    expect(await page.locator('main').innerText()).toMatch(/Không có trang này[\s\S]*There is no such page/u);
  });

  test('skips to the content by keyboard', async () => {
    const page = await open();
    await page.goto(url('/'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

describe('linked data', () => {
  const linkedData = (path: string): Record<string, unknown> => {
    const html = readFileSync(join(inject('dist'), path, 'index.html'), 'utf8');
    return JSON.parse(
      /<script type="application\/ld\+json">(?<json>.*?)<\/script>/su.exec(html)?.groups?.json ?? '',
    ) as Record<string, unknown>;
  };

  test('describes the letter as legislation with 22 parts, and this copy as not authoritative', () => {
    const data = linkedData(letter.vi);
    expect(data).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '659/UBND-KSTT',
      legislationType: 'Công văn',
    });
    expect(data).not.toHaveProperty('legislationDate');
    expect(data.hasPart).toHaveLength(22);
    expect(JSON.stringify(data.encoding)).toContain('UnofficialLegalValue');
  });

  test('describes an agency as a government organisation', () => {
    expect(linkedData('/co-quan/so-noi-vu/')).toMatchObject({ '@type': 'GovernmentOrganization', name: 'Sở Nội vụ' });
  });
});
