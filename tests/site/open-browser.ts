import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser, SIZES } from './browser.ts';

/** Opens one browser for the tests of a file; pages come from fresh contexts, so that nothing is cached between them. */
export function openBrowser(): {
  page: (options?: BrowserContextOptions) => Promise<Page>;
  url: (path: string) => string;
} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser(inject('browser'));
  });
  afterAll(() => browser?.close());
  return {
    async page(options = {}) {
      if (!browser) throw new Error('the browser opens in beforeAll');
      const context = await browser.newContext({ viewport: SIZES.phone, ...options });
      return context.newPage();
    },
    url: (path) => new URL(path, inject('url')).href,
  };
}
