import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { articlesOf } from '../../src/domain/laws/law.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { portalOf } from '../content/real-portal.ts';
import { SIZES } from './browser.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const PORTAL = portalOf(inject('content'));
const DECREE = '/van-ban/43-2011-nd-cp/';
const LONG = '/van-ban/224-2026-nd-cp/';
const RESOLUTION = '/van-ban/1685-nq-ubtvqh15/';

/** Opens a page; without scripts where a test says so. */
async function visit(path: string, options: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open(options);
  await page.goto(url(path));
  return page;
}
const pathOf = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).hash;

describe('the text of a decree', () => {
  test('has contents that lead to every article, folded on a telephone, without scripts too', async () => {
    const page = await visit(LONG, { javaScriptEnabled: false });
    const ids = articlesOf(getOrThrow(PORTAL.laws, '224-2026-nd-cp').law).map(({ article }) => article.id);
    const hrefs = await page.locator('.contents a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(hrefs).toEqual(ids.map((id) => `${LONG}${id}/`));
    expect(await page.locator('.contents a').first().isVisible()).toBe(false);
    await page.getByRole('heading', { name: 'Mục lục' }).click();
    await page.getByRole('link', { name: 'Điều 14. Các mức độ cung cấp dịch vụ công trực tuyến' }).click();
    expect(pathOf(page)).toBe(`${LONG}dieu-14/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Điều 14. Các mức độ cung cấp dịch vụ công trực tuyến',
    );
  });

  test('has them open on a desktop', async () => {
    const page = await visit(LONG, { viewport: SIZES.desktop });
    expect(await page.locator('.contents a').first().isVisible()).toBe(true);
  });

  test('leads from an anchor of the whole to the page of the article, and says there how to cite it', async () => {
    const page = await visit(`${DECREE}#dieu-3.khoan-4.diem-a`);
    await page.waitForURL(`**${DECREE}dieu-3/#dieu-3.khoan-4.diem-a`);
    const point = page.locator('[id="dieu-3.khoan-4.diem-a"]');
    await point.waitFor();
    const whole = 'điểm a khoản 4 Điều 3 Nghị định số 43/2011/NĐ-CP ngày 13 tháng 6 năm 2011 của Chính phủ';
    const cited = point.locator('.cited').first();
    expect(await cited.innerText()).toContain(`Trích dẫn: ${whole}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cited.getByRole('button', { name: 'Chép trích dẫn này' }).click();
    await cited.getByText('Đã chép.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
    expect(await point.innerText()).toContain('mức độ 1');
    expect(await page.locator('.force').first().innerText()).toMatch(/^Hết hiệu lực từ 15\/08\/2022/u);
  });

  test('says once that it ended', async () => {
    const page = await visit(DECREE);
    expect(await page.locator('main > .force').count()).toBe(1);
  });

  test('is read on from article to article', async () => {
    const page = await visit(`${DECREE}dieu-3/`, { javaScriptEnabled: false });
    await page.locator('a[rel=next]').click();
    expect(pathOf(page)).toBe(`${DECREE}dieu-4/`);
    await page.locator('a[rel=prev]').click();
    expect(pathOf(page)).toBe(`${DECREE}dieu-3/`);
  });

  test('is also a file of legal XML, which every page of it names', async () => {
    for (const path of [DECREE, `${DECREE}dieu-3/`, '/en/documents/659-ubnd-kstt/']) {
      const page = await visit(path, { javaScriptEnabled: false });
      const href = await page.locator('link[type="application/akn+xml"]').getAttribute('href');
      expect(existsSync(join(inject('dist'), href ?? '-')), path).toBe(true);
    }
  });
});

describe('find on this page', () => {
  test('finds words with their marks, without marks, and says where it is', async () => {
    const page = await visit(`${DECREE}dieu-3/`);
    const find = async (words: string): Promise<string> => {
      await page.getByLabel('Tìm trong trang này').fill(words);
      await page.keyboard.press('Enter');
      return page.locator('.find [role=status]').innerText();
    };
    const count = (told: string): number => Number(/^1 trong (?<count>\d+)$/u.exec(told)?.groups?.count);
    const marked = count(await find('dịch vụ'));
    expect(marked).toBeGreaterThan(5);
    expect(count(await find('dich vu'))).toBe(marked);
    expect(await find('dích vú')).toBe('Không thấy');
    await find('metadata');
    const top = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].length);
    expect(top).toBe(1);
  });

  test('goes on and back, shows where it is, and keeps its field in view', async () => {
    const page = await visit(`${LONG}dieu-3/`);
    await page.getByLabel('Tìm trong trang này').fill('phần mềm');
    const status = page.locator('.find [role=status]');
    const now = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('found-now') ?? [])].map((range) => (range as Range).toString().toLowerCase()),
      );
    const press = async (name: string): Promise<string> => {
      await page.getByRole('button', { name, exact: true }).click();
      return status.innerText();
    };
    const [, count = ''] = /^1 trong (\d+)$/u.exec(await press('Sau')) ?? [];
    expect(Number(count)).toBeGreaterThan(4);
    expect(await press('Sau')).toBe(`2 trong ${count}`);
    expect(await press('Trước')).toBe(`1 trong ${count}`);
    expect(await press('Trước')).toBe(`${count} trong ${count}`);
    expect(await now()).toEqual(['phần mềm']);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    const box = await status.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(200);
  });

  test.each([
    ['of the document', LONG, 'Tìm trong toàn văn', 'Tìm'],
    ['of an article', `${LONG}dieu-3/`, 'Tìm trong trang này', 'Tìm trong toàn văn'],
  ])('on the page %s words are found in the whole text, article by article', async (_, path, label, button) => {
    const page = await visit(path);
    await page.getByLabel(label).fill('toan trinh');
    await page.getByRole('button', { name: button, exact: true }).click();
    const results = page.locator('.found-whole');
    await results.getByText(/^\d+ chỗ, trong \d+ điều$/u).waitFor();
    const link = results.locator('a', { hasText: 'Điều 14.' });
    expect(await link.getAttribute('href')).toBe(`${LONG}dieu-14/#:~:text=${encodeURIComponent('toàn trình')}`);
    await link.click();
    await page.waitForURL(`**${LONG}dieu-14/**`);
  });

  test('a whole text that cannot be had is told, and can be asked for again', async () => {
    const page = await visit(LONG);
    await page.route('**/data/v1/laws/*', (route) => route.abort());
    await page.getByLabel('Tìm trong toàn văn').fill('toàn trình');
    await page.keyboard.press('Enter');
    await page.getByText('Không tải được toàn văn').waitFor();
    await page.unroute('**/data/v1/laws/*');
    await page.keyboard.press('Enter');
    await page.getByText(/^\d+ chỗ, trong \d+ điều$/u).waitFor();
  });

  test('opens the group in which the words are', async () => {
    const page = await visit(`${RESOLUTION}dieu-1/`);
    await page.getByLabel('Tìm trong trang này').fill('Xuyên Mộc');
    await page.keyboard.press('Enter');
    await page.locator('details[open]', { hasText: 'Xuyên Mộc' }).first().waitFor();
    expect(await page.locator('[id="dieu-1.khoan-1"]').isVisible()).toBe(false);
  });
});

describe('an article of many clauses', () => {
  test('has them in groups named after what is in them, and opens the one an address leads into', async () => {
    const page = await visit(`${RESOLUTION}dieu-1/#dieu-1.khoan-30`);
    const clause = page.locator('[id="dieu-1.khoan-30"]');
    await clause.waitFor();
    expect(await clause.locator('xpath=ancestor::details').locator('summary').innerText()).toMatch(
      /^Khoản 21–40 Phường/u,
    );
    expect(await page.locator('.words details').count()).toBe(9);
    expect(await page.locator('.words details[open]').count()).toBe(1);
  });

  test('is printed whole', async () => {
    const page = await visit(`${RESOLUTION}dieu-1/`, { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[id="dieu-1.khoan-164"]').isVisible()).toBe(true);
    for (const part of ['.find', '.ref', 'nav', '[data-print]'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
  });
});

test('a button prints an article, where scripts run', async () => {
  const page = await open();
  await page.addInitScript(() => {
    window.print = () => {
      document.body.setAttribute('data-printed', '');
    };
  });
  await page.goto(url(`${DECREE}dieu-3/`));
  await page.getByRole('button', { name: 'In điều này' }).click();
  expect(await page.locator('body[data-printed]').count()).toBe(1);
  const plain = await visit(`${DECREE}dieu-3/`, { javaScriptEnabled: false });
  expect(await plain.getByRole('button', { name: 'In điều này' }).isVisible()).toBe(false);
});

test('the citations under an article follow the address to a clause, and back', async () => {
  const page = await visit('/en/documents/43-2011-nd-cp/dieu-3/#dieu-3.khoan-4.diem-a');
  const box = page.locator('.cite');
  await box.locator('summary').click();
  expect(await box.locator('summary').innerText()).toBe('Cite point a, clause 4, Article 3');
  const forms = await box.locator('pre').allInnerTexts();
  expect(forms).toHaveLength(5);
  expect(forms[0]).toMatch(/^điểm a khoản 4 Điều 3 Nghị định số 43\/2011\/NĐ-CP/u);
  for (const form of forms.slice(1)) {
    expect(form).toContain('point a, clause 4, Article 3');
    expect(form).toContain('/en/documents/43-2011-nd-cp/dieu-3/#dieu-3.khoan-4.diem-a');
  }
  await page.evaluate(() => {
    location.hash = '';
  });
  await page.waitForFunction(() => document.querySelector('.cite summary')?.textContent === 'Cite Article 3');
  expect((await box.locator('pre').allInnerTexts()).join(' ')).not.toContain('clause');
});

test('an article inserted into a consolidated text has no day of effect of the document', async () => {
  const said = async (path: string): Promise<string> => (await visit(path)).locator('main').innerText();
  const inserted = await said('/van-ban/63-2010-nd-cp/dieu-35a/');
  expect(inserted).not.toContain('14/10/2010');
  expect(inserted).toContain('Điều này được bổ sung sau khi văn bản ban hành');
  expect(inserted).toContain('Đã được sửa đổi, bổ sung bởi Nghị định 48/2013/NĐ-CP; Nghị định 92/2017/NĐ-CP.');
  const other = await said('/van-ban/61-2018-nd-cp/dieu-1/');
  expect(other).toContain('chưa có nguồn nói điều này có thuộc phần được sửa đổi không');
  expect(other).toContain('đọc như lời văn năm 2018');
});

test('under official words stand the titles of what rests on them, not what people type', async () => {
  const words = await (await visit('/van-ban/43-2011-nd-cp/dieu-3/')).locator('main').innerText();
  expect(words).toContain('Dựa vào đây:');
  expect(words).not.toMatch(/mức 3, mức 4|level 4|nop onl/u);
});

test('a link to words of a clause marks them', async () => {
  const words = 'cho phép người sử dụng tải về các mẫu văn bản';
  const page = await visit(`${DECREE}dieu-3/?trich=${encodeURIComponent(words)}#dieu-3.khoan-4.diem-b`);
  await page.locator('.quoted-note[data-settled]').waitFor({ state: 'attached' });
  expect(await page.locator('mark.quoted').allTextContents()).toEqual([words]);
  expect(await page.locator('[id="dieu-3.khoan-4.diem-b"] mark.quoted').count()).toBe(1);
});

test('from “mức độ 4 là gì” to the clause that says it are two clicks', async () => {
  const page = await visit(`/tim-kiem/?q=${encodeURIComponent('mức độ 4 là gì')}`);
  await page.locator('[data-hit]').first().click();
  await page.waitForURL('**/muc-do/**');
  await page.locator('#muc-do-4 a[href$="#dieu-3.khoan-4.diem-d"]').click();
  await page.waitForURL(`**${DECREE}dieu-3/#dieu-3.khoan-4.diem-d`);
  expect(await page.locator('[id="dieu-3.khoan-4.diem-d"]').innerText()).toContain('mức độ 4: là dịch vụ');
});
