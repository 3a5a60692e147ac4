import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { isQuick } from '../mode.ts';
import { launchBrowser, SIZES } from './browser.ts';
import { applyOptions, giveBack, kindOf, type UsedPage } from './used-pages.ts';

const PATIENCE = 40_000;

/** One browser per worker, shared by its test files. */
let browser: Promise<Browser> | undefined;

/** The contexts that tests of this file opened and did not close: files of a worker run one after the other. */
const contexts = new Set<BrowserContext>();
/** Pages that tests gave back, by their kind. */
const idle = new Map<string, UsedPage[]>();

/** Does something when the running test ends; nothing where none runs. */
function atEndOfTest(act: () => Promise<void>): void {
  try {
    onTestFinished(act);
  } catch {
    // Opened for all tests of a file.
  }
}

/** A page of the same kind that a test gave back, else a new one. */
async function newOrUsed(given: BrowserContextOptions): Promise<Page> {
  browser ??= launchBrowser(inject('browser'));
  const options = { viewport: SIZES.phone, ...given };
  const kind = kindOf(options);
  const used = idle.get(kind)?.pop();
  if (used !== undefined) {
    contexts.add(used.page.context());
    await applyOptions(used.page, options);
    return used.page;
  }
  const context = await (await browser).newContext(options);
  // Vitest already limits tests; a page may have to wait for a build of another worker.
  context.setDefaultTimeout(PATIENCE);
  contexts.add(context);
  context.on('close', () => contexts.delete(context));
  const page = await context.newPage();
  await giveBack(page, (one) => {
    contexts.delete(context);
    idle.set(kind, [...(idle.get(kind) ?? []), one]);
  });
  return page;
}

/** Opens pages as new, so that nothing is cached between them; closes them after the test, or the file that opened them. */
export function openBrowser(): {
  page: (options?: BrowserContextOptions) => Promise<Page>;
  url: (path: string) => string;
} {
  afterAll(async () => {
    for (const context of [...contexts]) await context.close();
  });
  return {
    async page(given = {}) {
      const page = await newOrUsed(given);
      const context = page.context();
      atEndOfTest(async () => {
        if (contexts.has(context)) await context.close();
      });
      return page;
    },
    url: (path) => new URL(path, inject('url')).href,
  };
}

/** The screen sizes of axe for a scheme: one each in the quick run, so that both are covered. */
export const sizesFor = (scheme: 'light' | 'dark'): (typeof SIZES)[keyof typeof SIZES][] =>
  isQuick ? [scheme === 'light' ? SIZES.phone : SIZES.desktop] : Object.values(SIZES);
