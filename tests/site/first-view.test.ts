import type { Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { placeOf } from '../../src/i18n/addresses/urls.ts';
import { filesOf, isQuick, oneLanguage, onePerType, pagesOf, samplePages, transferred } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

/** KB are 1,000 bytes, as the server sends them: text compressed with brotli by the build. */
const BUDGET = { all: 80_000, script: 3_000, styles: 12_000, fonts: 55_000 } as const;
const { page: open, url } = openBrowser();
const dist = inject('dist');
const all = pagesOf(dist);
const samples = isQuick ? oneLanguage(onePerType(all, 'longest')) : samplePages(all);
/** The search page runs search itself; its own budget is in search.test.ts. */
const runsSearch = (path: string): boolean => placeOf(path)?.place.route === 'search';

const bytesOf = (path: string): number => transferred(dist, path);

test('a first view asks this server only, keeps to its policy, logs no error and stays within its bytes', async () => {
  const faults: string[] = [];
  for (const { path } of samples) {
    const page = await open();
    const asked: Request[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith('data:')) return;
      if (!request.url().startsWith(url('/'))) faults.push(`${path} asks ${request.url()}`);
      else asked.push(request);
    });
    page.on('console', (message) => {
      if (message.type() !== 'info' && message.type() !== 'log') faults.push(`${path} logs: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      faults.push(`${path} throws: ${error.message}`);
    });
    await page.goto(url(path), { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const sizes: (readonly [file: string, bytes: number])[] = [];
    for (const request of asked) {
      const file = new URL(request.url()).pathname;
      const { responseBodySize } = await request.sizes();
      sizes.push([file, responseBodySize]);
      // What other tests count in files is what goes over the wire.
      if (responseBodySize !== bytesOf(file)) faults.push(`${path}: ${file} took ${responseBodySize} bytes`);
    }
    const sum = (list: typeof sizes): number => list.reduce((total, [, bytes]) => total + bytes, 0);
    const scripts = sizes.filter(([file]) => file.endsWith('.js'));
    await page.context().close();
    if (runsSearch(path)) continue;
    if (sum(sizes) > BUDGET.all) faults.push(`${path} transfers ${sum(sizes)} bytes`);
    if (sum(scripts) > BUDGET.script) faults.push(`${path} transfers ${sum(scripts)} bytes of JavaScript`);
  }
  expect(faults).toEqual([]);
});

test('the policy of every page refuses inline code, other hosts, frames of objects and changed bases', () => {
  for (const { path, html } of pagesOf(dist)) {
    const policy = /http-equiv="content-security-policy" content="(?<policy>[^"]+)"/u.exec(html)?.groups?.policy ?? '';
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).not.toMatch(/unsafe-|https?:|\*/u);
    expect(html, path).not.toMatch(/ style="/u);
  }
});

test('styles are one small sheet for all pages', () => {
  const sheets = filesOf(dist).filter((file) => file.endsWith('.css'));
  expect(sheets).toHaveLength(1);
  expect(sheets.reduce((bytes, file) => bytes + bytesOf(`/${file}`), 0)).toBeLessThanOrEqual(BUDGET.styles);
});

test('nothing moves while a page loads', async () => {
  const page = await open();
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shifts: Record<string, number> = {};
  for (const { path } of samples) {
    await page.goto(url(path), { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
    if (shift > 0) shifts[path] = shift;
  }
  expect(shifts).toEqual({});
});

test('both weights of the typeface together stay small', () => {
  const fonts = filesOf(dist).filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(2);
  expect(fonts.reduce((bytes, file) => bytes + bytesOf(`/${file}`), 0)).toBeLessThanOrEqual(BUDGET.fonts);
});

test('the typeface holds every letter the pages print', async () => {
  const page = await open();
  await page.goto(url('/'));
  const letters = [
    ...new Set(
      pagesOf(dist)
        .map(({ html }) => html.replace(/<[^>]*>/gu, ''))
        .join(''),
    ),
  ].filter((letter) => letter.trim() !== '');
  // Each letter is measured before two fallbacks of different width: equal widths mean the typeface drew it.
  const missing = await page.evaluate(async (all) => {
    await document.fonts.ready;
    const context = document.createElement('canvas').getContext('2d');
    const family = getComputedStyle(document.body).fontFamily.split(',')[0] ?? '';
    const width = (letter: string, fallback: string): number => {
      if (!context) return 0;
      context.font = `64px ${family}, ${fallback}`;
      return context.measureText(letter).width;
    };
    return all.filter((letter) => width(letter, 'monospace') !== width(letter, 'serif'));
  }, letters);
  expect(missing).toEqual([]);
});
