import type { Page } from 'playwright-core';

/** The page that the quotations are from. */
export const letter = '/van-ban/659-ubnd-kstt/';

/** The quotations that are marked on a page. */
export const marks = (page: Page): Promise<string[]> => page.locator('mark.quoted').allTextContents();
