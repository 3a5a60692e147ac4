import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { violationsOf } from '../site/axe.ts';
import { SIZES } from '../site/browser.ts';
import { filesOf, onePerType, outlineOf, pagesOf, samplePages, transferred } from '../site/built-site.ts';

const ORIGIN = 'http://localhost:4321';
/** What a page and what it needs at first may weigh as sent, in bytes; the fonts and styles of all pages apart. */
const BUDGET = { styles: 12_000, fonts: 55_000, page: 60_000 } as const;
/** How tall a page may be on a phone, in pixels. */
const TALLEST = 12_000;

/** Links, files and anchors within a built site that lead nowhere. */
export function linkFaults(dist: string): string[] {
  const pages = pagesOf(dist).map(({ path, html }) => ({ path, ...outlineOf(html) }));
  const idsOf = new Map(pages.map(({ path, ids }) => [path, ids]));
  return pages.flatMap(({ path, links, sources }) =>
    [...links.map(({ href }) => href), ...sources].flatMap((link) => {
      const { origin, pathname, hash } = new URL(link, `${ORIGIN}${path}`);
      if (origin !== ORIGIN) return [];
      const file = join(dist, decodeURIComponent(pathname));
      if (!existsSync(file)) return [`${path}: ${link} leads nowhere`];
      if (statSync(file).isDirectory() && !pathname.endsWith('/')) return [`${path}: ${link} lacks its trailing slash`];
      const id = decodeURIComponent(hash.slice(1));
      // “#o=26740” tells a page what was chosen; it is no place in it.
      return id === '' || id.includes('=') || idsOf.get(pathname)?.has(id)
        ? []
        : [`${path}: ${link} has no such anchor`];
    }),
  );
}

/** What is heavier than readers on a phone can be asked for. */
export function weightFaults(dist: string): string[] {
  const files = filesOf(dist);
  const sum = (ending: string): number =>
    files.filter((file) => file.endsWith(ending)).reduce((bytes, file) => bytes + transferred(dist, `/${file}`), 0);
  const over = (what: string, bytes: number, most: number): string[] =>
    bytes > most ? [`${what}: ${bytes} bytes, at most ${most}`] : [];
  return [
    ...over('styles', sum('.css'), BUDGET.styles),
    ...over('fonts', sum('.woff2'), BUDGET.fonts),
    ...samplePages(pagesOf(dist)).flatMap(({ path }) => over(path, transferred(dist, path), BUDGET.page)),
  ];
}

/** What axe finds on the longest page of each type and language, on a phone; and pages that are too wide or too tall there. */
export async function pageFaults(
  dist: string,
  url: string,
  browser: Browser,
): Promise<{ pages: number; faults: string[] }> {
  const faults: string[] = [];
  const samples = onePerType(pagesOf(dist), 'longest');
  // The policy of the pages refuses the checker.
  const context = await browser.newContext({ bypassCSP: true, viewport: SIZES.phone });
  const page = await context.newPage();
  for (const { path } of samples) {
    await page.goto(new URL(path, url).href);
    faults.push(...(await violationsOf(page)).map((fault) => `${path}: ${fault}`));
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }));
    if (width > SIZES.phone.width) faults.push(`${path}: ${width} px wide on a phone of ${SIZES.phone.width}`);
    if (height > TALLEST) faults.push(`${path}: ${height} px tall on a phone, at most ${TALLEST}`);
  }
  await context.close();
  return { pages: samples.length, faults };
}
