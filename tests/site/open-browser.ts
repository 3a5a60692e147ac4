import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const;

/** Opens one browser for the tests of a file; pages come from fresh contexts, so that nothing is cached between them. */
export function openBrowser(): {
  page: (options?: BrowserContextOptions) => Promise<Page>;
  url: (path: string) => string;
} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browser'),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
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
