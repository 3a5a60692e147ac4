import type { Page } from 'playwright-core';

/** The field of the search page, and what it says of the answers. */
export const FIELD = 'main input[type=search]';
export const STATUS = '.search-page > [role=status]';

/** Waits until the answers to a question are displayed. */
export async function answered(page: Page, query: string): Promise<void> {
  await page.waitForFunction(([status, words]) => document.querySelector(status)?.textContent.includes(`“${words}”`), [
    STATUS,
    query.replace(/\s+/gu, ' '),
  ] as const);
}
