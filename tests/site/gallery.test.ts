import { readdirSync } from 'node:fs';
import { beforeAll, expect, inject, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { pagesOf } from './built-site.ts';
import { startEditing } from './editing-server.ts';
import { openBrowser } from './open-browser.ts';

const { page: open } = openBrowser();
const named = (folder: string, ending: string): string[] =>
  readdirSync(`src/components/${folder}`)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
let gallery = '';
beforeAll(async () => {
  gallery = `${(await startEditing()).url}gallery/`;
});

test('every component of the system says what it does without CSS, by keyboard, read aloud and in print', () => {
  expect(named('system', '.yaml')).toEqual(named('system', '.astro'));
});

test('the gallery shows each with its promises in both schemes, without a violation, while developing only', async () => {
  const page = await open({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  // The editing server reloads pages while it warms up; nothing here needs its client.
  await page.route('**/@vite/client', (route) => route.abort());
  const response = await page.goto(gallery);
  expect(response?.status(), await response?.text()).toBe(200);
  const promised = ['system', 'provenance', 'succession'].flatMap((folder) => named(folder, '.yaml')).sort();
  for (const scheme of ['light', 'dark']) {
    const samples = page.locator(`section[aria-label="${scheme}"] [data-component]`);
    const shown = await samples.evaluateAll((all) => all.map((sample) => sample.getAttribute('data-component')));
    expect(shown.sort()).toEqual(promised);
    expect(await samples.locator('dt', { hasText: 'read aloud' }).count()).toBe(promised.length);
  }
  const [light, dark] = await Promise.all(
    ['light', 'dark'].map((scheme) =>
      page.locator(`section[aria-label="${scheme}"]`).evaluate((section) => getComputedStyle(section).backgroundColor),
    ),
  );
  expect(light).not.toBe(dark);
  // The same components stand there twice, so their landmarks and headings cannot be unique.
  expect(await violationsOf(page, ['landmark-unique', 'page-has-heading-one', 'heading-order'])).toEqual([]);
  expect(pagesOf(inject('dist')).filter(({ path }) => path.includes('gallery'))).toEqual([]);
});
