import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import {
  decodeSessionList,
  type ListedSession,
  type SessionFacet,
  type PublishedSessions,
} from '../../../src/domain/dialogues/session-list.ts';
import { sessionListUrl } from '../../../src/publish/sessions/session-list.ts';
import { urlOf } from '../../../src/i18n/addresses/urls.ts';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import { openBrowser } from '../open-browser.ts';

/** The sessions of the built site, and what they can be filtered by. */
const file = JSON.parse(readFileSync(join(inject('dist'), sessionListUrl('vi')), 'utf8')) as PublishedSessions;
export const { options, sessions } = decodeSessionList(file);
/** The digest that the page of the filter expects. */
export const { build } = file;
/** The page of the filter. */
export const pathOf = (locale: Locale): string => urlOf({ route: 'dialogues' }, locale);
/** The filter, what it lists, and the names of its facets. */
export const FILTER = '.session-filter';
export const ITEMS = `${FILTER} ol > li`;
export const NAMES: Record<SessionFacet, string> = {
  sector: 'Lĩnh vực',
  agency: 'Cơ quan tổ chức',
  audience: 'Đối tượng',
  quarter: 'Quý',
  standing: 'Trạng thái',
};

/** Waits until a number of sessions is displayed. */
export const waitForCount = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    ([filter, expected]) => document.querySelector(`${filter} [role=status] > p`)?.textContent === expected,
    [FILTER, words] as const,
  );
/** The choice of a facet. */
export const select = (page: Page, facet: SessionFacet) => page.getByLabel(NAMES[facet], { exact: true });
/** The titles of the sessions displayed. */
export const titles = (page: Page): Promise<string[]> => page.locator(`${ITEMS} > a`).allInnerTexts();
/** All sessions with a value. */
export const having = (facet: SessionFacet, value: string): readonly ListedSession[] =>
  sessions.filter(({ values }) => values[facet].includes(value));
/** The option of a facet with the fewest sessions. */
export const rarest = (facet: SessionFacet): { id: string; found: readonly ListedSession[] } => {
  const [first] = options[facet]
    .map(({ id }) => ({ id, found: having(facet, id) }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => a.found.length - b.found.length);
  if (!first) throw new Error(`no session has a ${facet}`);
  return first;
};
/** A number of sessions, in the words of the page. */
export const phien = (count: number): string => `${new Intl.NumberFormat('vi').format(count)} phiên`;
/** What it says of none. */
export const NONE = 'Không có phiên nào khớp bộ lọc';

/** A browser for a test file, and how it gets to the filter. */
export function openFilter() {
  const { page: open, url } = openBrowser();

  /** Scrolls to the filter and waits until it has loaded. */
  async function reach(page: Page, query = '', locale: Locale = 'vi'): Promise<Page> {
    await page.goto(url(pathOf(locale) + query));
    await page.locator('#loc').scrollIntoViewIfNeeded();
    await page.locator(FILTER).scrollIntoViewIfNeeded();
    await page.waitForSelector(`${FILTER} form`);
    return page;
  }

  return { open, url, reach };
}
