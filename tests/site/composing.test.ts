import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();

/** The keys the portal handles, and Enter, which submits the form. */
const KEYS = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'] as const;
const FIELD = 'main input[type=search]';

/** The focused element, its value and the page. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement;
    return `${field instanceof HTMLInputElement ? `#${field.id} “${field.value}”` : (field?.outerHTML ?? '')} on ${location.pathname}`;
  });

/** Simulates an input method that composes a word in the field, as for Telex or Chinese. */
async function composing(page: Page, word: string): Promise<CDPSession> {
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', {
    text: word,
    selectionStart: word.length,
    selectionEnd: word.length,
  });
  return keyboard;
}

describe('while an input method composes', () => {
  test('its keys are ignored: focus and word stay unchanged', async () => {
    const page = await open();
    await page.goto(url('/tim-kiem/?q=h%E1%BB%99+t%E1%BB%8Bch'));
    await page.waitForSelector('[data-hit]');
    await page.locator(FIELD).fill('hộ tịch ');
    const keyboard = await composing(page, 'quan');
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ isComposing, key }) => {
        document.documentElement.dataset.keys ??= '';
        document.documentElement.dataset.keys += `${key} ${String(isComposing)};`;
      });
    });
    for (const key of KEYS) {
      // Keys handled by an input method have the code 229 and type nothing.
      await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
      await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: 229 });
      // Escape last: Chromium itself clears a search field on Escape.
      const text = key === 'Escape' ? '' : 'hộ tịch quan';
      expect(await seen(page), key).toBe(`#q “${text}” on /tim-kiem/`);
    }
    const handled = await page.evaluate(() => document.documentElement.dataset.keys);
    expect(handled).toBe(KEYS.map((key) => `${key} true;`).join(''));
    await keyboard.send('Input.insertText', { text: 'hộ tịch' });
    // Once the question is asked, the list of suggestions is gone, and arrows lead to the answers.
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-hit]');
    await page.keyboard.press('ArrowDown');
    expect(await seen(page)).toContain('data-hit');
    await page.context().close();
  });

  test('a key after the composition with only the legacy code, as in Safari, is ignored too', async () => {
    const page = await open();
    await page.goto(url('/tim-kiem/?q=h%E1%BB%99+t%E1%BB%8Bch'));
    await page.waitForSelector('[data-hit]');
    await page.locator(FIELD).focus();
    const taken = (selector: string, key: string, keyCode: number): Promise<boolean> =>
      page
        .locator(selector)
        .first()
        .evaluate(
          (element, init) =>
            !element.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
          { key, keyCode },
        );
    expect(await taken(FIELD, 'ArrowDown', 229)).toBe(false);
    expect(await seen(page)).toBe('#q “hộ tịch” on /tim-kiem/');
    // The same event with its own code is handled by the portal.
    expect(await taken(FIELD, 'ArrowDown', 40)).toBe(true);
    await page.context().close();
  });

  test('Escape does not withdraw the offer to quote the selection', async () => {
    const page = await open();
    await page.goto(url('/van-ban/659-ubnd-kstt/'));
    await page.evaluate(() => {
      const words = document.querySelector('blockquote') ?? document.body;
      getSelection()?.selectAllChildren(words);
    });
    await page.waitForSelector('.quote-bar:not([hidden])');
    const press = (keyCode: number): Promise<boolean> =>
      page.evaluate((code) => {
        // oxlint-disable-next-line typescript/no-deprecated -- this is how the browser tells of an input method
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: code }));
        return document.querySelector<HTMLElement>('.quote-bar')?.hidden !== false;
      }, keyCode);
    expect(await press(229)).toBe(false);
    expect(await press(27)).toBe(true);
    await page.context().close();
  });

  test('changes of the filter do not count as made by keys', async () => {
    const page = await open();
    await page.goto(url('/doi-thoai/'));
    await page.locator('.session-filter').scrollIntoViewIfNeeded();
    await page.waitForSelector('.session-filter form');
    const steps = (): Promise<number> => page.evaluate(() => history.length);
    const before = await steps();
    const list = page.getByLabel('Lĩnh vực', { exact: true });
    await list.evaluate((element) => {
      // oxlint-disable-next-line typescript/no-deprecated -- see above
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', keyCode: 229, bubbles: true }));
    });
    // A choice by pointer is a history entry at once; one by keys would wait.
    await list.selectOption({ index: 1 });
    expect(await steps()).toBe(before + 1);
    await page.context().close();
  });
});
