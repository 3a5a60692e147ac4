import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import { ScratchPortal } from '../content/scratch-portal.ts';
import { violationsOf } from './axe.ts';
import { pagesOf } from './built-site.ts';
import { editingServer } from './editing-server.ts';
import { openBrowser } from './open-browser.ts';

const { page: open } = openBrowser();
const named = (folder: string, ending: string): string[] =>
  readdirSync(`src/components/${folder}`)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

test('every component of the system documents its behaviour without CSS, by keyboard, for screen readers and in print', () => {
  expect(named('system', '.yaml')).toEqual(named('system', '.astro'));
});

describe('editing', () => {
  const portal = new ScratchPortal();
  const server = editingServer(() => ({ PORTAL_CONTENT: portal.folder }));
  afterAll(() => {
    portal.delete();
  });

  test('the gallery shows each with its criteria in both schemes, without violations, and only during development', async () => {
    const page = await open({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
    // The editing server reloads pages while it starts; nothing here needs its client.
    await page.route('**/@vite/client', (route) => route.abort());
    const response = await page.goto(`${server.url()}gallery/`);
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
        page
          .locator(`section[aria-label="${scheme}"]`)
          .evaluate((section) => getComputedStyle(section).backgroundColor),
      ),
    );
    expect(light).not.toBe(dark);
    // The same components are on the page twice, so landmarks and headings cannot be unique.
    expect(await violationsOf(page, ['landmark-unique', 'page-has-heading-one', 'heading-order'])).toEqual([]);
    expect(pagesOf(inject('dist')).filter(({ path }) => path.includes('gallery'))).toEqual([]);
  });

  /** Requests the home page until it is as expected, without a time limit of its own. */
  const becomes = (status: number, title: string): Promise<void> =>
    vi.waitFor(
      async () => {
        const response = await fetch(server.url());
        const text = await response.text();
        expect([response.status, /<title>([^<]*)/u.exec(text)?.[1]]).toEqual([status, title]);
      },
      { timeout: 60_000, interval: 200 },
    );

  test('an editor sees problems in place of the page, and the page again once they are fixed', async () => {
    await becomes(200, 'Sổ tay Ví Dụ (trang thử)');
    portal.edit('agencies/uy-ban.yaml', 'kind: people-committee', 'kind: people');
    await becomes(500, 'AstroUserError');
    expect(server.log()).toContain('agencies/uy-ban.yaml:');
    expect(server.log()).toContain(
      '“kind” không nhận giá trị “people”  →  chọn một trong: people-committee, collective',
    );
    portal.edit('agencies/uy-ban.yaml', 'kind: people', 'kind: people-committee');
    await becomes(200, 'Sổ tay Ví Dụ (trang thử)');
    portal.edit('portal.yaml', 'Sổ tay Ví Dụ', 'Sổ tay Mới');
    await becomes(200, 'Sổ tay Mới (trang thử)');
  });
});
