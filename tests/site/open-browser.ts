import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { isQuick } from '../mode.ts';
import { launchBrowser, SIZES } from './browser.ts';
import { giveBack, type UsedPage } from './used-pages.ts';

const PATIENCE = 40_000;

/** One browser per worker, shared by its test files. */
let browser: Promise<Browser> | undefined;

/** The contexts that tests of this file opened and did not close: files of a worker run one after the other. */
const contexts = new Set<BrowserContext>();
/** Pages that tests gave back, by the options they were opened with. */
const idle = new Map<string, UsedPage[]>();

/** Opens pages as new, so that nothing is cached between them; closes them after each test file. */
export function openBrowser(): {
  page: (options?: BrowserContextOptions) => Promise<Page>;
  url: (path: string) => string;
} {
  afterAll(async () => {
    for (const context of [...contexts]) await context.close();
  });
  return {
    async page(given = {}) {
      browser ??= launchBrowser(inject('browser'));
      const options = { viewport: SIZES.phone, ...given };
      const key = JSON.stringify(options);
      const used = idle.get(key)?.pop();
      if (used !== undefined) {
        contexts.add(used.page.context());
        return used.page;
      }
      const context = await (await browser).newContext(options);
      // Vitest already limits tests; a page may have to wait for a build of another worker.
      context.setDefaultTimeout(PATIENCE);
      contexts.add(context);
      context.on('close', () => contexts.delete(context));
      const page = await context.newPage();
      await giveBack(page, options, (one) => {
        contexts.delete(context);
        idle.set(key, [...(idle.get(key) ?? []), one]);
      });
      return page;
    },
    url: (path) => new URL(path, inject('url')).href,
  };
}

/** The screen sizes of axe for a scheme: one each in the quick run, so that both are covered. */
export const sizesFor = (scheme: 'light' | 'dark'): (typeof SIZES)[keyof typeof SIZES][] =>
  isQuick ? [scheme === 'light' ? SIZES.phone : SIZES.desktop] : Object.values(SIZES);
