import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { isQuick } from '../mode.ts';
import { launchBrowser, SIZES } from './browser.ts';

const PATIENCE = 40_000;

/** One browser per worker, shared by its test files. */
let browser: Promise<Browser> | undefined;

/** Opens pages in new contexts, so that nothing is cached between them; closes them after each test file. */
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
      // Vitest already limits tests; a page may have to wait for a build of another worker.
      context.setDefaultTimeout(PATIENCE);
      contexts.add(context);
      context.on('close', () => contexts.delete(context));
      return context.newPage();
    },
    url: (path) => new URL(path, inject('url')).href,
  };
}

/** The screen sizes of axe for a scheme: one each in the quick run, so that both are covered. */
export const sizesFor = (scheme: 'light' | 'dark'): (typeof SIZES)[keyof typeof SIZES][] =>
  isQuick ? [scheme === 'light' ? SIZES.phone : SIZES.desktop] : Object.values(SIZES);
