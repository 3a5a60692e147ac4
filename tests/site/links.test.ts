import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elementsOf, filesOf, pagesOf, typeOf } from './built-site.ts';
import { urlOf, placeOf } from '../../src/i18n/addresses/urls.ts';

const dist = inject('dist');
const origin = 'http://localhost:4321';
const pages = pagesOf(dist).map((page) => ({ ...page, elements: elementsOf(page.html) }));
const idsOf = new Map(
  pages.map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]),
);

const isNotFound = (path: string): boolean => typeOf(path).startsWith('404');

/** The fault of an internal link; undefined if it is valid. */
function fault(from: string, link: string): string | undefined {
  const { origin: target, pathname, hash } = new URL(link, `${origin}${from}`);
  if (target !== origin) return undefined;
  const file = join(dist, decodeURIComponent(pathname));
  if (!existsSync(file)) return `${from}: ${link} leads nowhere`;
  if (statSync(file).isDirectory() && !pathname.endsWith('/')) return `${from}: ${link} lacks its trailing slash`;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || idsOf.get(pathname)?.has(id) ? undefined : `${from}: ${link} has no such anchor`;
}

test('every internal link, file and anchor resolves, in both languages', () => {
  const faults = pages.flatMap(({ path, elements }) =>
    elements
      .flatMap((element) => [attribute(element, 'href'), attribute(element, 'src')])
      .flatMap((link) => (link === undefined ? [] : (fault(path, link) ?? []))),
  );
  expect(faults).toEqual([]);
});

test('every page but 404 is linked from another page', () => {
  const linked = new Set(
    pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'a')
        .map((element) => new URL(attribute(element, 'href') ?? '', `${origin}${path}`).pathname),
    ),
  );
  expect(pages.map(({ path }) => path).filter((path) => !linked.has(path) && !isNotFound(path))).toEqual([]);
});

describe('both languages', () => {
  const linkOf = (page: (typeof pages)[number], language: string): string | undefined => {
    const link = page.elements.find(
      (element) => element.tagName === 'link' && attribute(element, 'hreflang') === language,
    );
    return link && attribute(link, 'href');
  };
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
    for (const { path, elements } of pages) {
      expect(attribute(elements[0] as never, 'lang'), path).toBe(path.startsWith('/en/') ? 'en' : 'vi');
    }
  });

  test('there are as many English pages as Vietnamese ones', () => {
    const english = content.filter(({ path }) => path.startsWith('/en/'));
    expect(english).toHaveLength(content.length / 2);
  });
});

test('external links use http(s), webcal, mailto or tel, without a referrer', () => {
  for (const { path, elements } of pages) {
    const referrer = elements.find((element) => attribute(element, 'name') === 'referrer');
    expect(referrer && attribute(referrer, 'content'), path).toBe('same-origin');
    for (const element of elements.filter(({ tagName }) => tagName === 'a')) {
      expect(attribute(element, 'href'), path).toMatch(/^(?:https?:\/\/|webcal:\/\/|mailto:|tel:|\/|#)/u);
    }
  }
});

test('the site map lists every page with its translation', async () => {
  const { readFileSync } = await import('node:fs');
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
});
