import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openBrowser } from './open-browser.ts';

const { page: open } = openBrowser();
const ROWS = Array.from({ length: 12 }, (_, index) => `<li><a href="#${index}">Row ${index}</a></li>`);

/** A page with a list of links that all look alike but for what a test does to it. */
const withList = (rows: string): string =>
  `<!doctype html><html lang="en"><title>List</title><style>li, a { color: #222 } a { display: inline-block; min-height: 24px }
  .pale { color: #bbb } .ground { background: #333 }</style><main><h1>List</h1><ul>${rows}</ul></main>`;

/** Links that fit, with the one before the last changed. */
const changed = (change: (row: string) => string): string =>
  withList(ROWS.map((row, index) => (index === ROWS.length - 2 ? change(row) : row)).join(''));

test.each<[string, string]>([
  ['pale by its class', changed((row) => row.replace('<a', '<a class="pale"'))],
  ['pale by its own style', changed((row) => row.replace('<a', '<a style="color: #bbb"'))],
  ['on a dark ground', changed((row) => row.replace('<li', '<li class="ground"'))],
  ['pale behind others without words', withList('<li class="pale"></li><li class="pale">Words</li>')],
  [
    'pale behind others that are disabled',
    withList('<li class="pale" aria-disabled="true">Some</li><li class="pale">Words</li>'),
  ],
  [
    'pale behind others that are folded',
    withList(
      ['', ' open']
        .map((state) => `<li><details${state}><summary>More</summary><p class="pale">Words</p></details></li>`)
        .join(''),
    ),
  ],
  ['all pale', withList(ROWS.join('').replaceAll('<a', '<a class="pale"'))],
])('one of many words that look alike is measured: %s', async (_, html) => {
  const page = await open();
  await page.setContent(html);
  expect((await violationsOf(page)).map((fault) => fault.split(':')[0])).toContain('color-contrast');
  expect(await page.locator('[data-drawn-alike]').count()).toBe(0);
  await page.context().close();
});

test('a list whose rows can be read has no fault', async () => {
  const page = await open();
  await page.setContent(withList(ROWS.join('')));
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});
