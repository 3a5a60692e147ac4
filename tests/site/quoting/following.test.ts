import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { letter, marks } from './letter.ts';

const { page: open, url } = openBrowser();
const quoted = 'tổ chức đối thoại giữa chính quyền các cấp';
const changed = 'Không thấy đoạn trích ở đây: nguyên văn đã thay đổi, hoặc liên kết mang chữ khác.';
const broken = 'Liên kết bị hỏng: không đọc được trọn đoạn trích.';

/** Opens the letter by a quotation link; `raw` is inserted after `trich=` unescaped. */
async function follow(raw: string, hash = ''): Promise<Page> {
  const page = await open();
  await page.goto(url(`${letter}?trich=${raw}${hash}`), { waitUntil: 'load' });
  await page.locator('.quoted-note[data-settled]').waitFor({ state: 'attached' });
  return page;
}
/** The message about a link, the quotation it shows, and the number of marks. */
const answer = (page: Page): Promise<{ message: string; quotation: string; marked: number }> =>
  page.evaluate(() => {
    const shown = (selector: string): string => {
      const element = document.querySelector<HTMLElement>(`.quoted-note ${selector}`);
      return element?.checkVisibility() ? element.innerText : '';
    };
    return { message: shown('p'), quotation: shown('q'), marked: document.querySelectorAll('mark.quoted').length };
  });
const isSeen = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

describe('a link to a quotation', () => {
  test('marks it, scrolls there and says so; the text stays unchanged', async () => {
    const page = await follow(encodeURIComponent(quoted), '#p-7');
    expect(await marks(page)).toEqual([quoted]);
    expect(await page.locator('#p-7 mark.quoted').count()).toBe(1);
    expect((await answer(page)).message).toBe('Đoạn được trích');
    expect(await isSeen(page, 'mark.quoted')).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('quoted');
    const plain = await open({ javaScriptEnabled: false });
    await plain.goto(url(letter));
    expect(await page.locator('#p-7').textContent()).toBe(await plain.locator('#p-7').textContent());
  });

  test.each([
    ['decomposed', quoted.normalize('NFD'), [quoted]],
    ['with other white space', ` tổ  chức\u00a0đối thoại\n`, ['tổ chức đối thoại']],
    ['with typed quotation marks', 'năm 2021, "Năm xây dựng', ['năm 2021, “Năm xây dựng']],
  ])('finds them %s', async (_, words, expected) => {
    expect(await marks(await follow(encodeURIComponent(words)))).toEqual(expected);
  });

  test('marks words of two paragraphs in both', async () => {
    const page = await follow(
      encodeURIComponent(
        'lãnh đạo các cấp, các ngành, địa phương trong việc tháo gỡ khó khăn cho doanh nghiệp. Cùng với đó, có biện pháp',
      ),
    );
    const places = await page
      .locator('mark.quoted')
      .evaluateAll((all) => all.map((one) => one.closest('blockquote')?.id));
    expect([...new Set(places)]).toEqual(['p-3', 'p-4']);
    expect((await marks(page)).join('')).toMatch(/cho doanh nghiệp\.Cùng với đó, có biện pháp$/u);
  });

  test('marks words across the portal’s own references, which are not part of them', async () => {
    const page = await follow(encodeURIComponent('định kỳ hàng quý; tiếp tục triển khai'));
    expect((await marks(page)).join('')).toBe('định kỳ hàng quý; tiếp tục triển khai');
  });

  test('marks the first of two places, or the one at its anchor', async () => {
    const place = async (hash: string): Promise<string | undefined> => {
      const page = await follow(encodeURIComponent('đô thị thông minh'), hash);
      expect(await marks(page)).toEqual(['đô thị thông minh']);
      return page.locator('mark.quoted').evaluate((one) => one.closest('[id]')?.id);
    };
    expect(await place('')).toBe('p-6');
    expect(await place('#p-10')).toBe('p-10');
    expect(await place('#no-such-place')).toBe('p-6');
  });

  test('marks the quotation of a task if the link has its anchor', async () => {
    const page = await follow(encodeURIComponent(quoted), '#nv-10');
    expect(await page.locator('#nv-10 mark.quoted').allTextContents()).toEqual([quoted]);
  });
});

describe('a link with an unknown quotation', () => {
  test('says that the text has changed, and shows the quotation as that of the link', async () => {
    const words = 'Chữ của một văn bản khác.';
    const page = await follow(encodeURIComponent(words), '#p-7');
    expect(await answer(page)).toEqual({ message: changed, quotation: words, marked: 0 });
    expect(await page.locator('.quoted-note').innerText()).toContain(
      'Chữ trong liên kết (không phải chữ của cổng này):',
    );
    expect(await isSeen(page, '.quoted-note')).toBe(true);
  });

  test('shows markup as text and runs none of it', async () => {
    const words = '<img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>';
    const page = await follow(encodeURIComponent(words));
    expect(await answer(page)).toEqual({ message: changed, quotation: words, marked: 0 });
    expect(await page.locator('main img, main script:not([type])').count()).toBe(0);
    expect(await page.title()).not.toBe('hit');
  });

  test('truncates 10,000 characters to 300', async () => {
    const page = await follow('a'.repeat(10_000));
    expect(await answer(page)).toEqual({ message: changed, quotation: `${'a'.repeat(300)}…`, marked: 0 });
  });

  test('reports broken percent-encoding as a damaged link', async () => {
    expect(await answer(await follow('t%E1%BB%'))).toEqual({ message: broken, quotation: 't\ufffd%', marked: 0 });
  });

  test.each([
    ['no words', ''],
    ['white space', '%20%0A%C2%A0'],
    ['signs that no text holds', '%00%00'],
  ])('passes over %s', async (_, raw) => {
    const page = await follow(raw);
    expect(await answer(page)).toEqual({ message: '', quotation: '', marked: 0 });
    expect(await page.locator('.quoted-note').isVisible()).toBe(false);
  });
});

test('without scripts every paragraph has its address, and there are no unusable buttons', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url(`${letter}?trich=${encodeURIComponent(quoted)}#p-7`));
  const paragraphs = page.locator('blockquote[id^="p-"]');
  expect(await paragraphs.count()).toBe(12);
  for (const paragraph of await paragraphs.all()) {
    const id = (await paragraph.getAttribute('id')) ?? '';
    expect(await paragraph.locator(`a[href="#${id}"]`).count()).toBe(1);
  }
  expect(await page.locator('.quote-bar, .quoted-note').filter({ visible: true }).count()).toBe(0);
});
