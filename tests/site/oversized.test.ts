import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/server/server.ts';
import { STRESS, StressPortal } from '../content/stress-portal.ts';
import { SIZES } from './browser.ts';
import { buildSite } from './build-site.ts';
import { elementsOf, isQuick, onePerType, pagesOf, samplePages, textOf } from './built-site.ts';
import { layoutFaults } from './layout-faults.ts';
import { openBrowser } from './open-browser.ts';

const { page: open } = openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'oversized-'));
const dist = join(folder, 'dist');
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const portal = new StressPortal();
  buildSite(dist, { PORTAL_CONTENT: portal.folder });
  portal.delete();
  server = await serveFolder(dist, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const narrow = { width: 320, height: 256 };
/** The narrowest and the widest: what fits both fits a phone, which the long run looks at too. */
const sizes = isQuick ? { desktop: SIZES.desktop, narrow } : { ...SIZES, narrow };

test.each(Object.entries(sizes))(
  'the longest names, texts and words and 200 agencies fit a %s screen',
  async (_name, viewport) => {
    const page = await open({ viewport });
    const faults: string[] = [];
    for (const { path } of isQuick ? onePerType(pagesOf(dist), 'longest') : samplePages(pagesOf(dist))) {
      await page.goto(new URL(path, server.url).href);
      faults.push(...(await layoutFaults(page)).map((fault) => `${path}: ${fault}`));
    }
    await page.context().close();
    expect(faults).toEqual([]);
  },
);

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
