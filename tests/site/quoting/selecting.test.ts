import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { letter, marks } from './letter.ts';

const { page: open, url } = openBrowser();

/** Selects from some words to others, like a reader. */
const select = (page: Page, from: string, to: string, within = '#p-7', until = within): Promise<void> =>
  page.evaluate(
    ([first = '', last = '', scope = '', other = '']) => {
      const holding = (words: string, selector: string): [Text, number] => {
        const walker = document.createTreeWalker(document.querySelector(selector) ?? document, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (node.data.includes(words)) return [node, node.data.indexOf(words)];
        }
        throw new Error(`no “${words}” in ${selector}`);
      };
      const [end, at] = holding(last, other);
      getSelection()?.setBaseAndExtent(...holding(first, scope), end, at + last.length);
    },
    [from, to, within, until],
  );
const button = 'Lấy liên kết tới câu này';
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const permissions = ['clipboard-read', 'clipboard-write'];

describe('a reader who selects words', () => {
  test('gets a link to them, by keyboard alone', async () => {
    const page = await open({ permissions });
    await page.goto(url(letter));
    expect(await page.getByRole('button', { name: button }).isVisible()).toBe(false);
    await select(page, 'tổ chức đối thoại', 'hàng quý');
    await page.getByRole('button', { name: button }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã chép liên kết.').waitFor();
    const link = await clipboard(page);
    expect(link).toMatch(/#p-7:~:text=/u);
    // The next Tab continues after the paragraph and does not return.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.pair')?.querySelector('blockquote')?.id)).toBe(
      'p-7',
    );
    expect(await page.evaluate(() => document.activeElement?.closest('blockquote'))).toBe(null);
    await page.goto(link);
    expect((await marks(page)).join('')).toBe(
      'tổ chức đối thoại giữa chính quyền các cấp với tổ chức, doanh nghiệp theo lĩnh vực chuyên ngành định kỳ hàng quý',
    );
  });

  test('across paragraphs and tasks gets only the words of the source', async () => {
    const page = await open({ permissions });
    await page.goto(url(letter));
    await select(page, 'trong việc tháo gỡ', 'Cùng với đó', '#p-3', '#p-4');
    await page.getByRole('button', { name: button }).click();
    await page.getByText('Đã chép liên kết.').waitFor();
    expect(new URL(await clipboard(page)).searchParams.get('trich')).toBe(
      'trong việc tháo gỡ khó khăn cho doanh nghiệp. Cùng với đó',
    );
  });

  test('in the quotation of a task gets a link to that task', async () => {
    const page = await open({ permissions });
    await page.goto(url(`${letter}#nv-10`));
    await select(page, 'tổ chức đối thoại', 'hàng quý', '#nv-10 blockquote');
    await page.getByRole('button', { name: button }).click();
    await page.getByText('Đã chép liên kết.').waitFor();
    expect(await clipboard(page)).toMatch(/#nv-10:~:text=/u);
  });

  test('is informed when a link only contains the beginning', async () => {
    const page = await open({ permissions });
    await page.goto(url(letter));
    await select(page, 'Bên cạnh đó, cần', 'người dân, doanh nghiệp');
    await page.getByRole('button', { name: button }).click();
    await page.getByText('liên kết chỉ mang 300 ký tự đầu').waitFor();
    const words = new URL(await clipboard(page)).searchParams.get('trich') ?? '';
    expect(words.length).toBeLessThanOrEqual(300);
    expect(words.length).toBeGreaterThan(280);
  });

  test('sees the link, selected, if the browser refuses to copy', async () => {
    const page = await open();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(url(letter));
    await select(page, 'tổ chức đối thoại', 'hàng quý');
    await page.getByRole('button', { name: button }).click();
    await page.getByText('Trình duyệt không cho chép. Liên kết đã được chọn').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\?trich=.*#p-7:~:text=/u);
    expect(await page.getByRole('button', { name: button }).isVisible()).toBe(true);
  });

  test('dismisses the offer with Escape or a click elsewhere', async () => {
    const page = await open();
    await page.goto(url(letter));
    const bar = page.locator('.quote-bar');
    await select(page, 'tổ chức đối thoại', 'hàng quý');
    await bar.waitFor();
    await page.keyboard.press('Escape');
    expect(await bar.isVisible()).toBe(false);
    await select(page, 'tổ chức đối thoại', 'doanh nghiệp');
    await bar.waitFor();
    await page.locator('h1').click();
    expect(await bar.isVisible()).toBe(false);
  });

  test('outside the source gets no offer', async () => {
    const page = await open();
    await page.goto(url(letter));
    await select(page, 'Công văn', 'Công văn', 'h1');
    expect(await page.locator('.quote-bar').isVisible()).toBe(false);
  });
});
