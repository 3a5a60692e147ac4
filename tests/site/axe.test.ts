import { describe, expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { SIZES } from './browser.ts';
import { isQuick, oneLanguage, onePerType, pagesOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const all = pagesOf(inject('dist'));
const longest = isQuick ? oneLanguage(onePerType(all, 'longest')) : all;
const typical = isQuick ? oneLanguage(onePerType(all, 'typical'), true) : all;

/** Each scheme and each size once; every pair of them where every page is looked at. */
const views = [
  ['light', 'phone', longest],
  ['dark', 'desktop', typical],
  ...(isQuick
    ? []
    : ([
        ['light', 'desktop', all],
        ['dark', 'phone', all],
      ] as const)),
] as const;

describe('axe finds nothing', () => {
  test.each(views)('in the %s scheme on a %s', async (colorScheme, size, pages) => {
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
