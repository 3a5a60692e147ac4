import type { Page } from 'playwright-core';
import { SIZES } from '../browser.ts';
import type { Action } from './task.ts';

/** One and a half screens of a telephone. */
const NEAR = 1.5 * SIZES.phone.height;

async function act(page: Page, action: Action): Promise<void> {
  if ('follow' in action) {
    const link = page.locator('main').getByRole('link', { name: action.follow, exact: true }).first();
    const to = new URL((await link.getAttribute('href')) ?? '', page.url());
    await link.click();
    await page.waitForURL(to.href);
    return;
  }
  if ('ask' in action) {
    await page.locator('main input[name="q"]').fill(action.ask);
    await page.locator('main input[name="q"]').press('Enter');
    await page.locator('main').locator('[data-hit]').first().waitFor();
    return;
  }
  const box = page.locator('[data-my-ward]');
  await box.getByRole('combobox').fill(action.live);
  await box.getByRole('option').first().click();
  if (action.in !== undefined) await box.getByRole('button', { name: action.in, exact: true }).click();
  await box.locator('[data-part="mine"]').waitFor();
}

/** Goes from the home page as a reader does, one action after the other. */
export async function walk(page: Page, home: string, actions: readonly Action[]): Promise<void> {
  await page.goto(home);
  for (const action of actions) await act(page, action);
  // The desk of a reader who chose is fetched when the page has loaded.
  await page.waitForLoadState('load');
  await page.locator('.has-unit [data-my-ward]:not([data-settled])').waitFor({ state: 'detached' });
}

/** The words that stand whole in the first one and a half screens of where the page is, in the order of the page. */
export const wordsNear = (page: Page): Promise<string> =>
  page.locator('main').evaluate((main, near) => {
    const words: string[] = [];
    const range = document.createRange();
    const nodes = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(node);
      const { top, bottom, width } = range.getBoundingClientRect();
      if (width > 1 && top >= 0 && bottom <= near) words.push(node.textContent ?? '');
    }
    return words.join('').replaceAll(/\s+/gu, ' ');
  }, NEAR);
