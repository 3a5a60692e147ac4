import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { isQuick } from '../mode.ts';
import { violationsOf } from './axe.ts';
import { transferred } from './built-site.ts';
import { openBrowser } from './open-browser.ts';
import { readAloud } from './read-aloud.ts';

const { page: open, url } = openBrowser();
const dist = inject('dist');
const FIELD = 'main input[name=q]';
/** Bytes of code and of a list, as they travel. */
const CODE = 15_000;
const LIST = 15_000;
/** Code of the home page before anybody goes to the field. */
const ON_LOAD = 6_000;

const options = (page: Page) => page.locator('.search-form [role=option]');

/** The quick run takes one field of each page, each in another language: they are the same component. */
const FIELDS = ['/', '/en/search/', ...(isQuick ? [] : ['/en/', '/tim-kiem/'])];

describe.each(FIELDS)('the field of %s', (path) => {
  test('loads nothing before it has the focus, then little code, and a list per letter', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(url(path), { waitUntil: 'networkidle' });
    const isList = (file: string): boolean => file.includes('/suggest') && file.endsWith('.json');
    expect(asked.filter(isList)).toEqual([]);
    const before = new Set(asked);
    if (!path.includes('tim-kiem') && !path.includes('search')) {
      const loaded = asked.filter((file) => file.endsWith('.js'));
      expect(loaded.reduce((sum, file) => sum + transferred(dist, file), 0)).toBeLessThanOrEqual(ON_LOAD);
    }
    await page.locator(FIELD).focus();
    await expect.poll(() => asked.filter(isList).length).toBe(1);
    await page.keyboard.type('passport');
    await expect.poll(() => asked.filter(isList).length).toBe(2);
    const later = asked.filter((file) => !before.has(file));
    expect(
      later.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + transferred(dist, file), 0),
    ).toBeLessThanOrEqual(CODE);
    for (const file of later.filter(isList)) expect(transferred(dist, file), file).toBeLessThanOrEqual(LIST);
    // A letter has one list, however much of it is typed.
    await page.keyboard.type(' and more');
    expect(asked.filter(isList)).toHaveLength(2);
    await page.context().close();
  });
});

test('a suggestion is chosen with the arrows, and its page opens; without marks, in words of every day', async () => {
  const page = await open();
  await page.goto(url('/'));
  await page.locator(FIELD).focus();
  await page.keyboard.type('lam giay khai s');
  await options(page).first().waitFor();
  const field = page.locator(FIELD);
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  expect(await options(page).first().innerText()).toMatch(/^Đăng ký khai sinh\s+dịch vụ công · làm giấy khai sinh$/u);
  await page.keyboard.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await options(page).first().getAttribute('id'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/dich-vu/1.001193/');
  await page.context().close();
});

test('Enter without a choice asks the question; Escape closes the list and keeps what was typed', async () => {
  const page = await open();
  await page.goto(url('/'));
  await page.locator(FIELD).focus();
  await page.keyboard.type('tạm trú');
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await options(page).filter({ visible: true }).count()).toBe(0);
  expect(await page.locator(FIELD).inputValue()).toBe('tạm trú');
  await page.keyboard.type(' ');
  await options(page).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?q=**');
  expect(new URL(page.url()).searchParams.get('q')?.trim()).toBe('tạm trú');
  await page.locator('[data-hit]').first().waitFor();
  await page.context().close();
});

test('a list that Escape closed stays closed when what was asked for comes late', async () => {
  const page = await open();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isHeld = false;
  await page.route('**/*', async (route) => {
    // The list of a letter, which is asked for once its first letter is typed.
    if (isHeld && route.request().resourceType() === 'fetch') await held;
    await route.continue();
  });
  await page.goto(url('/'));
  await page.locator(FIELD).focus();
  await page.keyboard.type('tam tru');
  await options(page).first().waitFor();
  isHeld = true;
  const late = page.waitForResponse((response) => response.request().resourceType() === 'fetch');
  await page.locator(FIELD).fill('khai sinh');
  await page.keyboard.press('Escape');
  release();
  await (await late).finished();
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(await options(page).filter({ visible: true }).count()).toBe(0);
  expect(await page.locator(FIELD).inputValue()).toBe('khai sinh');
  await page.keyboard.type(' con');
  await options(page).first().waitFor();
  await page.context().close();
});

test('on the search page the list closes when the question is asked, and the arrows lead to the answers again', async () => {
  const page = await open();
  await page.goto(url('/tim-kiem/'));
  // Before the island works, the form asks by loading the page again.
  await page.locator('main astro-island:not([ssr])').first().waitFor();
  await page.locator(FIELD).focus();
  await page.keyboard.type('tam tru');
  await options(page).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-hit]').first().waitFor();
  expect(await options(page).count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-hit'))).toBe(true);
  await page.context().close();
});

test('keys of an input method choose and close nothing', async () => {
  const page = await open();
  await page.goto(url('/'));
  await page.locator(FIELD).focus();
  await page.keyboard.type('tam tru');
  await options(page).first().waitFor();
  for (const key of ['ArrowDown', 'Enter', 'Escape']) {
    const isTaken = await page.locator(FIELD).evaluate(
      (field, name) =>
        !field.dispatchEvent(
          // oxlint-disable-next-line typescript/no-deprecated -- this is how the browser tells of an input method
          new KeyboardEvent('keydown', { key: name, keyCode: 229, bubbles: true, cancelable: true }),
        ),
      key,
    );
    expect(isTaken, key).toBe(false);
    expect(await page.locator(FIELD).getAttribute('aria-activedescendant'), key).toBe(null);
    expect(await page.locator(FIELD).getAttribute('aria-expanded'), key).toBe('true');
  }
  await page.context().close();
});

test('the count is told once typing pauses, and not at every letter', async () => {
  const page = await open();
  await page.clock.install();
  await page.goto(url('/tim-kiem/'));
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    for (const status of document.querySelectorAll('[role=status]'))
      new MutationObserver(() => told.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await page.locator(FIELD).focus();
  for (const letter of 'dang ky tam tru') {
    await page.keyboard.type(letter);
    await page.clock.runFor(100);
  }
  await options(page).first().waitFor();
  await expect.poll(() => page.locator('[data-hit]').count()).toBeGreaterThan(0);
  const told = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { told: string[] }).told.filter((text) => text !== ''));
  expect(await told()).toEqual([]);
  await page.clock.runFor(2000);
  await expect.poll(async () => (await told()).length).toBe(2);
  expect((await told()).join()).toMatch(/gợi ý.*Enter để tìm/u);
  await page.context().close();
});

const ALOUD: readonly (readonly [path: string, type: string, said: readonly string[]])[] = [
  ['/', 'khai sinh', ['combobox', 'expanded', 'Đăng ký khai sinh', 'gợi ý. Dùng phím mũi tên để chọn']],
  ['/en/', 'passport', ['combobox', 'expanded', 'public service', 'suggestions. Use the arrow keys']],
  ['/tim-kiem/', 'khai sinh', ['combobox', 'expanded', 'Đăng ký khai sinh']],
  ['/en/search/', 'passport', ['combobox', 'expanded', 'public service']],
];

test.each(ALOUD.filter(([path]) => FIELDS.includes(path)))(
  'a screen reader reads the field of %s aloud',
  async (path, type, said) => {
    const page = await open();
    await page.goto(url(path));
    const spoken = await readAloud(page, { container: '.search-form', field: FIELD, type, stays: false });
    for (const words of said) expect(spoken).toContain(words);
    await page.context().close();
  },
);

test('axe finds nothing on the open list', async () => {
  const page = await open({ bypassCSP: true });
  for (const path of ['/', '/tim-kiem/']) {
    await page.goto(url(path));
    await page.locator(FIELD).focus();
    await page.keyboard.type('tam tru');
    await options(page).first().waitFor();
    expect(await violationsOf(page, [], '.search-form'), path).toEqual([]);
  }
  await page.context().close();
});

test('without its lists the form asks as it is', async () => {
  const page = await open();
  await page.route('**/suggest*.json', (route) => route.abort());
  await page.goto(url('/'));
  await page.locator(FIELD).fill('khai sinh');
  await page.locator(FIELD).press('Enter');
  await page.waitForURL('**/tim-kiem/?q=khai+sinh');
  await page.context().close();
});
