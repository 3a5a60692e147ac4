import { describe, expect, inject, test } from 'vitest';
import { documentBases, legalBases } from '../../src/domain/legal-basis/bases.ts';
import { basisPages, basisPath, BROKEN, brokenPages } from '../../src/domain/legal-basis/pages.ts';
import type { Service } from '../../src/domain/entries/entry.ts';
import { basisUrl } from '../../src/i18n/links/basis-links.ts';
import { urlOf } from '../../src/i18n/addresses/urls.ts';
import { portalOf } from '../content/real-portal.ts';
import { attribute, elementsOf, pagesOf, textOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const portal = portalOf(inject('content'));
const pages = new Map(pagesOf(inject('dist')).map(({ path, html }) => [path, html]));

type Element = ReturnType<typeof elementsOf>[number];
const under = (element: Element): Element[] => [
  element,
  ...element.childNodes.flatMap((node) => ('tagName' in node ? under(node) : [])),
];
const hrefs = (element: Element): string[] =>
  under(element).flatMap((each) => (each.tagName === 'a' ? (attribute(each, 'href') ?? []) : []));
const mainOf = (path: string): Element => {
  const main = elementsOf(pages.get(path) ?? '').find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`no page ${path}`);
  return main;
};
const plain = (element: Element): string => textOf(element).replaceAll(/\s+/gu, ' ').trim();

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  const serviceUrls = (services: readonly Service[]): string[] =>
    services.map(({ id }) => urlOf({ route: 'service', id }, locale)).sort();

  test('every symbol has an entry that lists the procedures that rest on it', () => {
    for (const page of basisPages(portal)) {
      const path = urlOf({ route: 'legalBasisBy', id: basisPath(page) }, locale);
      const entries = new Map(under(mainOf(path)).map((element) => [attribute(element, 'id'), element]));
      for (const basis of page.items) {
        const entry = entries.get(basis.id);
        if (!entry) throw new Error(`${path} has no ${basis.id}`);
        expect(plain(entry)).toContain(basis.symbol);
        const lists = basis.document ? [basisUrl(portal, basis, locale)] : serviceUrls(basis.services);
        expect(hrefs(entry).sort(), basis.symbol).toEqual(lists);
      }
    }
  });

  test('a document of the portal has a page with its procedures, and leads there', () => {
    expect(documentBases(portal).length).toBeGreaterThan(0);
    for (const { document, services } of documentBases(portal)) {
      const path = urlOf({ route: 'legalBasis', id: document.id }, locale);
      const all = [path, ...hrefs(mainOf(path)).filter((href) => href.startsWith(path))];
      const listed = new Set(all.flatMap((each) => hrefs(mainOf(each))));
      expect(serviceUrls(services).filter((each) => !listed.has(each))).toEqual([]);
      const own = mainOf(urlOf({ route: 'document', id: document.id }, locale));
      expect(hrefs(own)).toContain(path);
      const said = locale === 'vi' ? `${services.length} thủ tục dựa vào văn bản này` : `${services.length} procedure`;
      expect(plain(own)).toContain(said);
    }
  });

  test('what is no whole symbol stands as text, marked, with neither anchor nor address, with its procedures', () => {
    const mark = locale === 'vi' ? 'nguồn ghi thiếu ký hiệu' : 'incomplete number in the source';
    for (const page of brokenPages(portal)) {
      const path = urlOf({ route: 'legalBasisBy', id: basisPath(page) }, locale);
      const entries = under(mainOf(path)).filter(({ tagName }) => tagName === 'li');
      for (const { text, services } of page.items) {
        const entry = entries.find((each) => plain(each).startsWith(`${text} (${mark})`));
        if (!entry) throw new Error(`${path} does not print ${text}`);
        expect(under(entry).filter((each) => attribute(each, 'id') !== undefined)).toEqual([]);
        expect(hrefs(entry).sort(), text).toEqual(serviceUrls(services));
      }
    }
  });

  test('the index leads to every list and page, counts what it lists, and stands two clicks from home', () => {
    const path = urlOf({ route: 'legalBases' }, locale);
    const links = hrefs(mainOf(path));
    for (const page of [...basisPages(portal), ...brokenPages(portal)]) {
      expect(links).toContain(urlOf({ route: 'legalBasisBy', id: basisPath(page) }, locale));
    }
    for (const { document } of documentBases(portal)) {
      expect(links).toContain(urlOf({ route: 'legalBasis', id: document.id }, locale));
    }
    expect(plain(mainOf(path))).toContain(legalBases(portal).whole.size.toLocaleString(locale));
    expect(hrefs(mainOf(urlOf({ route: 'services' }, locale)))).toContain(path);
    expect(hrefs(mainOf(urlOf({ route: 'documents' }, locale)))).toContain(path);
  });
});

test('no link of the site leads to an entry for what is no whole symbol', () => {
  const wrong = [...pages].flatMap(([path, html]) => (html.includes(`/${BROKEN}/#`) ? [path] : []));
  expect(wrong).toEqual([]);
});

test('without JavaScript a business finds what an amended decree touches', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/dich-vu/'));
  await page.getByRole('main').getByRole('link', { name: 'Văn bản → thủ tục' }).click();
  await page.getByRole('link', { name: '118/2025/NĐ-CP' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Thủ tục dựa vào Nghị định 118/2025/NĐ-CP' }).waitFor();
  await page.context().close();
});
