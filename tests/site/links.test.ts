import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { linkFaults } from '../portal/faults.ts';
import { filesOf, outlineOf, pagesOf, typeOf } from './built-site.ts';
import { urlOf, placeOf } from '../../src/i18n/addresses/urls.ts';

const dist = inject('dist');
const origin = 'http://localhost:4321';
const pages = pagesOf(dist).map((page) => ({ ...page, ...outlineOf(page.html) }));

const isNotFound = (path: string): boolean => typeOf(path).startsWith('404');

test('every internal link, file and anchor resolves, in both languages', () => {
  expect(linkFaults(dist)).toEqual([]);
});

test('every page but 404 is linked from another page', () => {
  const linked = new Set(
    pages.flatMap(({ path, links }) =>
      links.filter(({ tagName }) => tagName === 'a').map(({ href }) => new URL(href, `${origin}${path}`).pathname),
    ),
  );
  expect(pages.map(({ path }) => path).filter((path) => !linked.has(path) && !isNotFound(path))).toEqual([]);
});

describe('both languages', () => {
  const linkOf = ({ links }: (typeof pages)[number], language: string): string | undefined =>
    links.find(({ tagName, hreflang }) => tagName === 'link' && hreflang === language)?.href;
  const content = pages.filter(({ path }) => !isNotFound(path));

  test('each page links its translation, itself and the default, reciprocally', () => {
    for (const page of content) {
      const found = placeOf(page.path);
      expect(found, page.path).toBeDefined();
      if (!found) continue;
      const [vi, en] = (['vi', 'en'] as const).map((locale) => `${origin}${urlOf(found.place, locale)}`);
      expect([linkOf(page, 'vi'), linkOf(page, 'en'), linkOf(page, 'x-default')], page.path).toEqual([vi, en, vi]);
    }
  });

  test('each page states its language', () => {
    for (const { path, lang } of pages) expect(lang, path).toBe(path.startsWith('/en/') ? 'en' : 'vi');
  });

  test('there are as many English pages as Vietnamese ones', () => {
    const english = content.filter(({ path }) => path.startsWith('/en/'));
    expect(english).toHaveLength(content.length / 2);
  });
});

test('external links use http(s), webcal, mailto or tel, without a referrer', () => {
  for (const { path, html, links } of pages) {
    expect(html, path).toContain('<meta name="referrer" content="same-origin">');
    for (const { href } of links.filter(({ tagName }) => tagName === 'a'))
      expect(href, path).toMatch(/^(?:https?:\/\/|webcal:\/\/|mailto:|tel:|\/|#)/u);
  }
});

test('the site map lists every page with its translation', () => {
  const map = filesOf(dist)
    .filter((file) => /^sitemap-\d+\.xml$/u.test(file))
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .join('');
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => new URL(url ?? '').pathname);
  expect(listed.sort()).toEqual(
    pages
      .map(({ path }) => path)
      .filter((path) => !isNotFound(path))
      .sort(),
  );
  expect(map.match(/hreflang="en"/gu)).toHaveLength(listed.length);
  // Days of the content: a build knows no other.
  const days = [...map.matchAll(/<lastmod>(\d{4}-\d{2}-\d{2})T00:00:00.000Z<\/lastmod>/gu)].map(([, day]) => day);
  expect(days).toHaveLength(listed.length);
  expect(new Set(days).size).toBeGreaterThan(1);
});
