import type { Page, Request } from 'playwright-core';
import { placeOf } from '../../../../src/i18n/addresses/urls.ts';

/** In KB of 1,000 bytes, as sent: text compressed by the build with brotli. */
const BUDGET = { all: 80_000, script: 6_000 } as const;
/** The search page runs search itself; its own budget is in search/loading.test.ts. */
const runsSearch = (path: string): boolean => placeOf(path)?.place.route === 'search';

interface Place {
  readonly path: string;
  /** The address of the site. */
  readonly site: string;
  /** Bytes the server sends for an address. */
  readonly bytesOf: (file: string) => number;
}

/** Opens a page; returns faults of its requests, log and sizes. */
export async function openFirst(page: Page, { path, site, bytesOf }: Place): Promise<string[]> {
  const faults: string[] = [];
  const asked: Request[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return;
    if (!request.url().startsWith(site)) faults.push(`asks ${request.url()}`);
    else asked.push(request);
  });
  page.on('console', (message) => {
    if (message.type() !== 'info' && message.type() !== 'log') faults.push(`logs: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    faults.push(`throws: ${error.message}`);
  });
  await page.goto(new URL(path, site).href, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const sizes: (readonly [file: string, bytes: number])[] = [];
  for (const request of asked) {
    const file = new URL(request.url()).pathname;
    const { responseBodySize } = await request.sizes();
    sizes.push([file, responseBodySize]);
    // The sizes other tests read from files must be those transferred.
    if (responseBodySize !== bytesOf(file)) faults.push(`${file} took ${responseBodySize} bytes`);
  }
  // What the following checks do is not part of the first view.
  for (const event of ['request', 'console', 'pageerror'] as const) page.removeAllListeners(event);
  if (runsSearch(path)) return faults;
  const sum = (list: typeof sizes): number => list.reduce((total, [, bytes]) => total + bytes, 0);
  const scripts = sizes.filter(([file]) => file.endsWith('.js'));
  if (sum(sizes) > BUDGET.all) faults.push(`transfers ${sum(sizes)} bytes`);
  if (sum(scripts) > BUDGET.script) faults.push(`transfers ${sum(scripts)} bytes of JavaScript`);
  return faults;
}

/** Makes a page record layout shifts while it loads. */
export const countShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = globalThis as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The layout shifts of a page, if any. */
export async function shifts(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  return shift > 0 ? [`moves by ${shift}`] : [];
}
