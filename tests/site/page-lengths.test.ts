import { beforeAll, expect, inject, test } from 'vitest';
import { placeOf } from '../../src/i18n/addresses/urls.ts';
import { isQuick } from '../mode.ts';
import { pagesOf, typeOf } from './built-site.ts';
import { SIZES } from './browser.ts';
import { openBrowser } from './open-browser.ts';
import { eachOf } from './visits/pool.ts';

const { page: open, url } = openBrowser();
/** In CSS px on a telephone: no page is a warehouse, except the words of a law. */
const LONGEST = 12_000;
/** A page of fewer letters of HTML is never as long: of all 3,000, the smallest over 10,500 px has 27,000. */
const FEW = 25_000;
/** How many of each type and language the quick run visits, those with most HTML; the long runs visit all. */
const OF_EACH = isQuick ? 1 : Infinity;
/** The long run visits many times as many pages. */
const LIMIT = (isQuick ? 5 : 60) * 60_000;

const isLaw = (path: string): boolean => {
  const place = placeOf(path)?.place;
  return place?.route === 'article';
};
const long = pagesOf(inject('dist'))
  .filter(({ path, html }) => html.length > FEW && !isLaw(path))
  .sort((a, b) => b.html.length - a.html.length);
const visited = [...Map.groupBy(long, ({ path }) => typeOf(path)).values()].flatMap((pages) => pages.slice(0, OF_EACH));
const heights = new Map<string, number>();

beforeAll(async () => {
  const tabs = [await open({ viewport: SIZES.phone }), await open({ viewport: SIZES.phone })];
  // What scripts add stands in folds or comes on demand; without them a page is read as it was built.
  for (const tab of tabs) await tab.route('**/*.js', (route) => route.abort());
  await eachOf(visited, tabs, async ({ path }, tab) => {
    await tab.goto(url(path), { waitUntil: 'load' });
    heights.set(path, await tab.evaluate(() => document.documentElement.scrollHeight));
  });
}, LIMIT);

test('no page but a text of law is longer than 12,000 px on a telephone', () => {
  expect(heights.size).toBe(visited.length);
  expect([...heights].filter(([, height]) => height > LONGEST)).toEqual([]);
});
