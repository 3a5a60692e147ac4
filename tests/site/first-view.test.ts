import { expect, inject, test } from 'vitest';
import { filesOf, pagesOf, transferred } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

/** In KB of 1,000 bytes, as sent: text compressed by the build with brotli. */
const BUDGET = { styles: 12_000, fonts: 55_000 } as const;
const { page: open, url } = openBrowser();
const dist = inject('dist');

const bytesOf = (path: string): number => transferred(dist, path);

test('the policy of every page blocks inline code, other hosts, objects and changed bases', () => {
  for (const { path, html } of pagesOf(dist)) {
    const policy = /http-equiv="content-security-policy" content="(?<policy>[^"]+)"/u.exec(html)?.groups?.policy ?? '';
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).not.toMatch(/unsafe-|https?:|\*/u);
    expect(html, path).not.toMatch(/ style="/u);
  }
});

test('styles are one small sheet for all pages', () => {
  const sheets = filesOf(dist).filter((file) => file.startsWith('_astro/') && file.endsWith('.css'));
  expect(sheets).toHaveLength(1);
  expect(sheets.reduce((bytes, file) => bytes + bytesOf(`/${file}`), 0)).toBeLessThanOrEqual(BUDGET.styles);
});

test('both font files together are small', () => {
  const fonts = filesOf(dist).filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(2);
  expect(fonts.reduce((bytes, file) => bytes + bytesOf(`/${file}`), 0)).toBeLessThanOrEqual(BUDGET.fonts);
});

test('the typeface contains every letter of the pages', async () => {
  const page = await open();
  await page.goto(url('/'));
  const letters = [
    ...new Set(
      pagesOf(dist)
        .map(({ html }) => html.replace(/<[^>]*>/gu, ''))
        .join(''),
    ),
    // Symbols such as ● and → in the words of a source are drawn by a font of the reader’s system, and so is the letter ƣ,
    // which sources print for ư.
  ].filter((letter) => letter.trim() !== '' && !/[\p{So}\p{Sm}ƣ]/u.test(letter));
  // Each letter is measured with two fallback fonts of different width: equal widths mean that the typeface contains
  // it.
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
