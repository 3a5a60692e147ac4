import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { isQuick } from '../mode.ts';
import { launchBrowser, SIZES } from './browser.ts';

const PATIENCE = 120_000;

/** One browser for all files that a worker runs; it ends with the worker. */
let browser: Promise<Browser> | undefined;

/** Opens pages in fresh contexts, so that nothing is cached between them; what a file leaves open is closed after it. */
export function openBrowser(): {
  page: (options?: BrowserContextOptions) => Promise<Page>;
  url: (path: string) => string;
} {
  const contexts = new Set<BrowserContext>();
  afterAll(async () => {
    for (const context of contexts) await context.close();
  });
  return {
    async page(options = {}) {
      browser ??= launchBrowser(inject('browser'));
      const context = await (await browser).newContext({ viewport: SIZES.phone, ...options });
      // Vitest limits how long a test may take; a page that waits for another worker's build is not at fault.
      context.setDefaultTimeout(PATIENCE);
      contexts.add(context);
      context.on('close', () => contexts.delete(context));
      return context.newPage();
    },
    url: (path) => new URL(path, inject('url')).href,
  };
}

/** The screens axe looks at in a scheme: a quick run takes one for each, so that both are looked at once. */
export const sizesFor = (scheme: 'light' | 'dark'): (typeof SIZES)[keyof typeof SIZES][] =>
  isQuick ? [scheme === 'light' ? SIZES.phone : SIZES.desktop] : Object.values(SIZES);
