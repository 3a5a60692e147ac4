import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { SIZES } from './browser.ts';
import { pagesOf, samplePages } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const all = pagesOf(inject('dist'));
const pages = import.meta.env.MODE === 'all' ? all : samplePages(all);

/** Each scheme and each size once; every pair of them where every page is looked at. */
const isQuick = import.meta.env.MODE !== 'all';
const views = [
  ['light', 'phone'],
  ['dark', 'desktop'],
  ...(isQuick
    ? []
    : ([
        ['light', 'desktop'],
        ['dark', 'phone'],
      ] as const)),
] as const;

describe('axe finds nothing', () => {
  test.each(views)('in the %s scheme on a %s', async (colorScheme, size) => {
    const viewport = SIZES[size];
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
