import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SIZES } from '../browser.ts';
import { openBrowser } from '../open-browser.ts';
import { countActions } from './task.ts';
import { TASKS } from './tasks.ts';
import { walk, wordsNear } from './walk.ts';

const { page: open, url } = openBrowser();
const MOST_ACTIONS = 3;
let page: Page;

beforeAll(async () => {
  page = await open({ viewport: SIZES.phone });
});
beforeEach(async () => {
  // Each task is someone else’s: nothing is kept from the one before.
  if (page.url().startsWith('http'))
    await page.evaluate(() => {
      localStorage.clear();
    });
});

test('there are 25 tasks: 15 of citizens, 6 in English, 4 of businesses', () => {
  expect(TASKS).toHaveLength(25);
  expect(TASKS.filter(({ locale }) => locale === 'en')).toHaveLength(6);
});

describe('from the home page on a telephone, the answer stands in the first one and a half screens', () => {
  test.each(TASKS)('$locale: $asks', async ({ locale, actions, at, answer }) => {
    expect(countActions(actions)).toBeLessThanOrEqual(MOST_ACTIONS);
    await walk(page, url(locale === 'vi' ? '/' : '/en/'), actions);
    expect(page.url()).toBe(url(at));
    const words = await wordsNear(page);
    for (const expected of answer) expect(words).toContain(expected);
  });
});
