import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/server/server.ts';
import { STRESS } from '../content/stress-portal.ts';
import { isQuick } from '../mode.ts';
import { SIZES } from './browser.ts';
import { elementsOf, oneLanguage, onePerType, pagesOf, samplePages, textOf } from './built-site.ts';
import { layoutFaults } from './layout-faults.ts';
import { openBrowser } from './open-browser.ts';
import { scratchSite } from './scratch/scratch-site.ts';
import { eachOf } from './visits/pool.ts';

const { page: open } = openBrowser();
let dist: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  ({ dist } = await scratchSite('oversized'));
  server = await serveFolder(dist, 0);
}, 900_000);
afterAll(() => server.close());

const NARROW = { width: 320, height: 256 };
/** The narrowest and the widest size, between which others fit; the long run also tests a phone. */
const sizes: Readonly<Record<string, { readonly width: number; readonly height: number }>> = isQuick
  ? { desktop: SIZES.desktop, narrow: NARROW }
  : { ...SIZES, narrow: NARROW };

test(`the longest names, texts and words and 200 agencies fit every screen: ${Object.keys(sizes).join(', ')}`, async () => {
  const pages = pagesOf(dist);
  const faults: string[] = [];
  const tabs = [await open(), await open()];
  await eachOf(
    isQuick ? oneLanguage(onePerType(pages, 'longest')) : samplePages(pages),
    tabs,
    async ({ path }, page) => {
      await page.goto(new URL(path, server.url).href);
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        faults.push(...(await layoutFaults(page)).map((fault) => `${path} ${size}: ${fault}`));
      }
    },
  );
  expect(faults).toEqual([]);
}, 900_000);

test('nothing of it disappears', () => {
  const page = (path: string): string => {
    const html = pagesOf(dist).find((candidate) => candidate.path === path)?.html ?? '';
    const body = elementsOf(html).find(({ tagName }) => tagName === 'main');
    return body ? textOf(body) : '';
  };
  const letter = page('/van-ban/7-ub/');
  expect(letter.split(STRESS.longTask)).toHaveLength(3);
  expect(letter).toContain(STRESS.longName);
  expect(letter).toContain(STRESS.longWord);
  const matrix = page('/van-ban/7-ub/phan-cong/');
  for (let number = 1; number <= STRESS.agencies; number += 1) expect(matrix).toContain(`Sở số ${number}`);
  expect(page('/co-quan/ten-dai/')).toContain(STRESS.longName);
});
