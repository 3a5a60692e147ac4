import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { searchRecords } from '../../../src/publish/search/search-files.ts';
import { publishSearch } from '../../../src/search/loading/publish.ts';
import { portalOf } from '../../content/real-portal.ts';
import { answered, FIELD, hitLinks, openSearch } from './asking.ts';

const { open, ask } = openSearch();
const dist = inject('dist');
/** What the built site was made from: in the quick run a sample of the services. */
const portal = portalOf(inject('content'));

describe('a portal with sharded passages', () => {
  /** Serves the index of such a portal, and records the requested files. */
  async function serveShards(page: Page): Promise<string[]> {
    const files = await publishSearch(searchRecords(portal, 'vi'), ['Thành phố Hồ Chí Minh'], { mostWhole: 0 });
    const asked: string[] = [];
    // The page brings the manifest of its own build along, as a property of the island.
    const asProperty = (manifest: Uint8Array | undefined): string =>
      JSON.stringify(new TextDecoder().decode(manifest)).replaceAll('"', '&quot;');
    const own = readFileSync(join(dist, 'search-index/vi/manifest.json'));
    await page.route('**/tim-kiem/?q=*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(asProperty(own), () => asProperty(files.get('manifest.json')));
      await route.fulfill({ response, body });
    });
    await page.route('**/search-index/vi/*', (route) => {
      const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      asked.push(file);
      const body = files.get(file);
      return body ? route.fulfill({ body: Buffer.from(body) }) : route.fulfill({ status: 404 });
    });
    return asked;
  }

  test('fetches only what a question needs, caches it, and marks the words in the passage', async () => {
    const page = await open();
    const asked = await serveShards(page);
    await ask('định kỳ hàgn quý', 'vi', page);
    const task = page.locator('li, .best').filter({ has: page.locator('[href$="#p-7"]') });
    expect((await task.locator('mark').allInnerTexts()).join(' ').toLowerCase()).toContain('định kỳ hàng quý');
    const first = asked.filter((file) => file.endsWith('.bin')).length;
    expect(first).toBeGreaterThan(0);
    await page.locator(FIELD).fill('hàng quý định kỳ');
    await answered(page, 'hàng quý định kỳ');
    await page.locator(FIELD).fill('định kỳ hàgn quý');
    await answered(page, 'định kỳ hàgn quý');
    // This made-up index has no suggestions, which are asked for again each time.
    const again = asked.filter((file, index) => asked.indexOf(file) !== index && !file.startsWith('suggest.'));
    expect(again).toEqual([]);
    await page.context().close();
  });

  test('reports missing files, after a retry', async () => {
    const page = await open();
    await serveShards(page);
    const tries = new Map<string, number>();
    await page.route('**/search-index/vi/*.bin', (route) => {
      tries.set(route.request().url(), (tries.get(route.request().url()) ?? 0) + 1);
      return route.abort();
    });
    await ask('sở nội vụ', 'vi', page);
    expect((await hitLinks(page))[0]).toBe('/co-quan/so-noi-vu/');
    expect(await page.getByRole('alert').innerText()).toContain('chưa tìm trong nguyên văn');
    expect([...new Set(tries.values())]).toEqual([2]);
    await page.context().close();
  });
});
