import { expect, inject, test } from 'vitest';
import { placeOf } from '../../src/i18n/addresses/urls.ts';
import { attribute, elementsOf, filesOf, pagesOf, transferred } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const agency = '/co-quan/so-noi-vu/';

test('every document, agency and service has citations in five forms, and every task on the page of its letter', () => {
  for (const { path, html } of pagesOf(inject('dist'))) {
    const { place } = placeOf(path) ?? {};
    if (!place || !['document', 'agency', 'service', 'citations'].includes(place.route)) continue;
    const elements = elementsOf(html);
    const boxes = elements.filter((element) => attribute(element, 'class')?.split(' ').includes('cite'));
    const tasks = elements.filter((element) => /^nv-\d+$/u.test(attribute(element, 'id') ?? ''));
    expect(boxes.length, path).toBe(place.route === 'citations' ? tasks.length : 1);
    expect(elements.filter(({ tagName }) => tagName === 'pre').length, path).toBe(5 * boxes.length);
  }
});

test('a task leads to its citations', async () => {
  const page = await open();
  await page.goto(url('/van-ban/659-ubnd-kstt/#nv-10'));
  await page.getByRole('link', { name: 'Trích dẫn nv-10' }).click();
  await page.locator('#nv-10 summary').click();
  expect((await page.locator('#nv-10 pre').allInnerTexts()).join()).toContain('/van-ban/659-ubnd-kstt/#nv-10');
});

test('without scripts the forms open as selectable text, without buttons', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url(agency));
  await page.getByText('Trích dẫn', { exact: true }).click();
  expect(await page.locator('.cite pre').filter({ visible: true }).count()).toBe(5);
  expect(await page.locator('.cite button').count()).toBe(0);
});

test('a button copies its form and confirms it', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(url(agency));
  await page.getByText('Trích dẫn', { exact: true }).click();
  for (const form of ['BibTeX', 'CSL-JSON']) {
    await page.getByRole('button', { name: `Chép: ${form}` }).click();
    const status = page.locator('.cite div', { hasText: `Chép: ${form}` }).getByRole('status');
    await status.filter({ hasText: 'Đã chép.' }).waitFor();
    expect(await page.getByText('Đã chép.').count()).toBe(1);
    const shown = await page.locator('.cite pre').allTextContents();
    expect(shown).toContain(await page.evaluate(() => navigator.clipboard.readText()));
  }
  await page.getByText('Trích dẫn', { exact: true }).click();
  await page.getByText('Trích dẫn', { exact: true }).click();
  expect(await page.locator('.cite button').count()).toBe(5);
});

test('if the browser refuses to copy, the text is selected instead', async () => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto(url(agency));
  await page.getByText('Trích dẫn', { exact: true }).click();
  await page.getByRole('button', { name: 'Chép: BibTeX' }).click();
  await page.getByText('Chữ đã được chọn').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^@misc\{agency:so-noi-vu,/u);
});

test('the copy module is smaller than 2 KB', () => {
  const dist = inject('dist');
  const modules = filesOf(dist).filter((file) => /\/(?:CiteBox|copy-text)[^/]*\.js$/u.test(file));
  expect(modules.length).toBeGreaterThan(0);
  const bytes = modules.map((file) => transferred(dist, file));
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2000);
});
