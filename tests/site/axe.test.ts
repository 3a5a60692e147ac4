import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { SIZES } from './browser.ts';
import { pagesOf, samplePages } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const all = pagesOf(inject('dist'));
const pages = import.meta.env.MODE === 'all' ? all : samplePages(all);

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each(Object.entries(SIZES))('on a %s', async (_name, viewport) => {
    const page = await open({ colorScheme, viewport, bypassCSP: true });
    const violations: string[] = [];
    for (const { path } of pages) {
      await page.goto(url(path));
      violations.push(...(await violationsOf(page)).map((violation) => `${path} ${violation}`));
    }
    await page.context().close();
    expect(violations).toEqual([]);
  });
});
