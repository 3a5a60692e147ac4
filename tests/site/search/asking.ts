import type { Page } from 'playwright-core';
import { urlOf } from '../../../src/i18n/addresses/urls.ts';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import { openBrowser } from '../open-browser.ts';
import { answered } from './answered.ts';

export { answered, FIELD, STATUS } from './answered.ts';

/** Where the answers on a page lead. */
export const hitLinks = (page: Page): Promise<string[]> =>
  page.locator('[data-hit]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
/** What a part of a page says, with single spaces. */
export const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).replace(/\s+/gu, ' ');

/** A browser for a test file, and how it asks a question on the search page: in a page of its own unless one is given. */
export function openSearch() {
  const browser = openBrowser();
  const addressOf = (query: string, locale: Locale = 'vi'): string =>
    browser.url(`${urlOf({ route: 'search' }, locale)}?${new URLSearchParams({ q: query })}`);
  /** One page for all questions that need no other: a new one takes as long as an answer. */
  let desk: Promise<Page> | undefined;

  async function ask(query: string, locale: Locale = 'vi', page?: Page): Promise<Page> {
    const asked = page ?? (await (desk ??= browser.page()));
    await asked.goto(addressOf(query, locale));
    await answered(asked, query);
    return asked;
  }

  return { open: browser.page, url: browser.url, addressOf, ask };
}
