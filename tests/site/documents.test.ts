import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { allDocuments, relationsOf } from '../../src/domain/documents/relations.ts';
import { cutAtSymbols, symbolBook } from '../../src/domain/documents/symbol-book.ts';
import { forceWords } from '../../src/i18n/words/force-words.ts';
import { standingOf } from '../../src/domain/documents/standing.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { placeOf, urlOf } from '../../src/i18n/addresses/urls.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { portalOf } from '../content/real-portal.ts';
import { attribute, elementsOf, pagesOf, textOf } from './built-site.ts';
import { PARAGRAPH, QUOTE } from './scratch/listed.ts';
import { scratchSite } from './scratch/scratch-site.ts';

const dist = inject('dist');
const portal = portalOf(inject('content'));
const book = symbolBook(allDocuments(portal));
const pages = pagesOf(dist);
const read = (folder: string, path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const section = (html: string, id: string): string => {
  const found = elementsOf(html).find((element) => attribute(element, 'aria-labelledby') === id);
  return found ? plain(textOf(found)) : '';
};

/** The links of a page whose text is only a document symbol. */
const symbolLinks = (html: string): { element: Tree.Element; text: string; href: string }[] =>
  elementsOf(html).flatMap((element) => {
    const [text, href] = [textOf(element), attribute(element, 'href') ?? ''];
    const [piece, ...more] = element.tagName === 'a' ? cutAtSymbols(text, book) : [];
    return piece?.document !== undefined && more.length === 0 ? [{ element, text, href }] : [];
  });

const isInside = (node: Tree.Node, tags: readonly string[]): boolean =>
  'parentNode' in node &&
  node.parentNode !== null &&
  (('tagName' in node.parentNode && tags.includes(node.parentNode.tagName)) || isInside(node.parentNode, tags));

describe('a symbol in a text', () => {
  const found = pages.flatMap(({ path, html }) => symbolLinks(html).map((link) => ({ path, ...link })));

  test('links the document of that symbol, in the language of the page', () => {
    expect(found.length).toBeGreaterThan(10);
    for (const { path, text, href } of found) {
      const [piece] = cutAtSymbols(text, book);
      const locale = placeOf(path)?.locale ?? 'vi';
      const route = placeOf(href.split('#')[0] ?? '')?.place.route ?? '';
      // What rests on a document is another matter, with lists of its own.
      if (['legalBasis', 'legalBasisBy'].includes(route)) continue;
      // So is the file of a document, in the words of the open data.
      if (href.startsWith('/data/')) continue;
      expect(href, path).toBe(urlOf({ route: 'document', id: piece?.document ?? '' }, locale));
    }
  });

  test('is never a link within a link or heading, or to its own page', () => {
    for (const { path, element, text, href } of found) {
      expect(isInside(element, ['a', 'h1', 'h2', 'h3', 'summary', 'button']), `${path} ${text}`).toBe(false);
      expect(href).not.toBe(path);
    }
    // A parser closes the outer link, so only the source shows nested links.
    expect(
      pages.filter(({ html }) => /<a\b[^>]*>(?:(?!<\/a>)[\s\S])*?<a\b/u.test(html)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('leaves the surrounding text unchanged', () => {
    for (const agency of portal.agencies.values()) {
      const text = plain(
        elementsOf(read(dist, `/co-quan/${agency.id}/`))
          .map((element) => (element.tagName === 'main' ? textOf(element) : ''))
          .join(''),
      );
      for (const { text: duty, legal_basis: basis } of agency.responsibilities) {
        expect(text).toContain(plain(duty.vi));
        if (basis) expect(text).toContain(plain(basis.vi));
      }
    }
  });
});

test('quotations stay verbatim if symbols in them are links', async () => {
  const { dist: out } = await scratchSite('listed');
  const page = elementsOf(read(out, '/van-ban/7-ub/'));
  const [source, quoted] = page.filter(({ tagName }) => tagName === 'blockquote');
  if (!source || !quoted) expect.fail('no quotation');
  const refs = page.filter((element) => attribute(element, 'class')?.split(' ').includes('ref'));
  const ownWords = refs.reduce((text, ref) => text.replace(textOf(ref), ''), textOf(source));
  expect(plain(ownWords)).toBe(PARAGRAPH);
  expect(textOf(quoted).trim()).toBe(`“${QUOTE}”`);
  const links = (element: Tree.Element): (string | undefined)[] =>
    page.filter((each) => each.tagName === 'a' && isWithin(each, element)).map((each) => attribute(each, 'href'));
  expect(links(quoted)).toEqual(['/van-ban/1-nq-hd/', '/van-ban/1-nq-hd/']);
  expect(links(source).filter((href) => href === '/van-ban/1-nq-hd/')).toHaveLength(4);

  const about = read(out, '/gioi-thieu/');
  expect(about).toContain('Xem Nghị quyết <a href="/van-ban/1-nq-hd/">1/NQ-HĐ</a> và');
  expect(about).toMatch(/<a href="\/van-ban\/7-ub\/">công văn 7\/UB<\/a>/u);
});

const isWithin = (node: Tree.Node, outer: Tree.Node): boolean =>
  'parentNode' in node && node.parentNode !== null && (node.parentNode === outer || isWithin(node.parentNode, outer));

/** The relations stand in a section, on the long page of a letter in a fold. */
const relationsOn = (html: string): string => {
  const heading = elementsOf(html).find((element) => attribute(element, 'id') === 'relations');
  const parent = heading?.parentNode;
  const outer = parent && 'tagName' in parent && parent.tagName === 'summary' ? parent.parentNode : parent;
  return outer ? plain(textOf(outer)) : '';
};

describe('the page of a document', () => {
  test('shows every relation at both ends, with its source', () => {
    for (const document of allDocuments(portal)) {
      const shown = relationsOn(read(dist, `/van-ban/${document.id}/`));
      const relations = relationsOf(portal, document);
      expect(shown === '', document.id).toBe(relations.length === 0);
      for (const { document: other } of relations) expect(shown).toContain(other.symbol ?? other.subject.vi);
    }
    expect(section(read(dist, '/van-ban/131-2020-qh14/'), 'relations')).toContain(
      'Được thực hiện bởiNghị định 33/2021/NĐ-CP',
    );
    expect(section(read(dist, '/en/documents/33-2021-nd-cp/'), 'relations')).toContain(
      'Carries outResolution 131/2020/QH14',
    );
  });

  test('says once, and only if so, that no source states its force', () => {
    for (const document of allDocuments(portal)) {
      const count = read(dist, `/van-ban/${document.id}/`).split('Chưa có nguồn về hiệu lực').length - 1;
      expect(count, document.id).toBe(standingOf(portal, document).length === 0 ? 1 : 0);
    }
  });

  test('lists its mentions, with working links', () => {
    const html = read(dist, '/van-ban/1685-nq-ubtvqh15/');
    expect(section(html, 'mentions')).toContain(`Địa bàn: ${portal.communes.size}`);
    expect(html).toContain('href="/dia-ban/26740/"');
    expect(section(read(dist, '/en/documents/168-2002-qd-ttg/'), 'mentions')).toContain(
      'Department of Planning and Architecture',
    );
    expect(section(read(dist, '/van-ban/04-tb-ubnd/'), 'mentions')).toBe('');
  });
});

describe('a document that ended or was amended', () => {
  const marked = allDocuments(portal).flatMap((document) =>
    LOCALES.flatMap((locale) => {
      const words = forceWords(portal, document, locale);
      return words === undefined ? [] : [{ document, locale, words }];
    }),
  );
  /** The lines that list a document, in each part of a page that names it. */
  const lines = (html: string): string[] =>
    elementsOf(html).flatMap((element) =>
      attribute(element, 'class')?.split(' ').includes('force') ? [plain(textOf(element))] : [],
    );

  test('has one line about it on its page, before its subject', () => {
    expect(marked.length).toBeGreaterThan(10);
    for (const { document, locale, words } of marked) {
      const html = read(dist, urlOf({ route: 'document', id: document.id }, locale));
      expect(lines(html)[0], document.id).toBe(words);
      expect(html.indexOf('class="force')).toBeLessThan(html.indexOf('class="lead'));
    }
  });

  test('has it in every list: by year, by type and with its programmes', () => {
    for (const { document, locale, words } of marked) {
      const listed = lines(read(dist, urlOf({ route: 'documents' }, locale)));
      expect(listed.filter((line) => line === words).length, document.id).toBeGreaterThanOrEqual(1);
      for (const id of document.programmes) {
        expect(lines(read(dist, urlOf({ route: 'programme', id }, locale))), `${document.id} ${id}`).toContain(words);
      }
    }
  });

  test('has it where later documents name it', () => {
    const ended = 'Hết hiệu lực từ 01/07/2026. Thay bằng Nghị định 224/2026/NĐ-CP là cách đọc của chúng tôi.';
    expect(lines(read(dist, '/van-ban/43-2011-nd-cp/'))).toContain(ended);
    expect(lines(read(dist, '/van-ban/224-2026-nd-cp/'))).toContain(ended);
  });

  test('has no such line while it is in force', () => {
    for (const document of allDocuments(portal)) {
      if (forceWords(portal, document, 'vi') !== undefined) continue;
      const html = read(dist, `/van-ban/${document.id}/`);
      expect(html.slice(0, html.indexOf('class="lead')), document.id).not.toContain('class="force');
    }
  });
});

describe('the page of levels', () => {
  const later = portal.levelSteps.filter(({ era }) => era === 'later');
  test.each(LOCALES)('shows in %s under each step the former and current rules, verbatim', (locale) => {
    const html = read(dist, urlOf({ route: 'levels' }, locale));
    for (const { id, rules } of portal.levelSteps) {
      const step = section(html, `${id}-name`);
      for (const { document, quote } of rules) {
        expect(step).toContain(getOrThrow(portal.documents, document).symbol);
        if (quote) expect(step).toContain(quote.vi);
      }
    }
    expect(later.map(({ rules }) => rules.at(-1)?.document)).toEqual(['224-2026-nd-cp', '224-2026-nd-cp']);
  });

  test('shows current law with its date of verification, and former law as such', () => {
    const step = section(read(dist, '/muc-do/'), 'toan-trinh-name');
    expect(step).toContain('Từ 15/08/2022 đến trước 01/07/2026: Điều 11 khoản 1 điểm a, Nghị định 42/2022/NĐ-CP.');
    expect(step).toContain(
      'Từ 01/07/2026 đến nay: Điều 14, Nghị định 224/2026/NĐ-CP. Đọc Điều 14 Nghị định 224/2026/NĐ-CP Đã xem lại ngày 25/11/2026.',
    );
  });
});

test('the list of documents shows each under its year or as undated', () => {
  const html = read(dist, '/van-ban/');
  for (const { id, issued } of portal.documents.values()) {
    const anchors = html.split(`id="document-${id}"`).length - 1;
    expect(anchors, id).toBe(issued === null ? 0 : 1);
  }
  expect(section(html, 'undated')).toContain('659/UBND-KSTT');
  expect(section(html, 'unnumbered')).toContain('Kế hoạch (chưa rõ số)');
});

test('the matrix exists as table and records, linked from its page, with the same content', () => {
  const page = read(dist, '/en/documents/659-ubnd-kstt/responsibilities/');
  for (const form of ['csv', 'json']) expect(page).toContain(`href="/data/v1/matrix-659-ubnd-kstt.${form}"`);
  const file = (form: string): string => readFileSync(join(dist, `data/v1/matrix-659-ubnd-kstt.${form}`), 'utf8');
  const table = Papa.parse<Record<string, string>>(file('csv'), { header: true, skipEmptyLines: true });
  const { rows } = JSON.parse(file('json')) as { rows: Record<string, unknown>[] };
  expect(table.errors).toEqual([]);
  expect(table.data.map(({ task, body, involvement }) => [task, body, involvement])).toEqual(
    rows.map(({ task, body, involvement }) => [task, body ?? '', involvement]),
  );
  const letter = elementsOf(read(dist, '/van-ban/659-ubnd-kstt/')).map((element) => attribute(element, 'id'));
  for (const { page_vi: page = '', task } of table.data) {
    expect(new URL(page, 'http://localhost:4321').pathname).toBe('/van-ban/659-ubnd-kstt/');
    expect(new URL(page, 'http://localhost:4321').hash).toBe(`#${task}`);
    expect(letter).toContain(task);
  }
  expect(getOrThrow(portal.directives, '659-ubnd-kstt').tasks).toHaveLength(
    new Set(table.data.map(({ task }) => task)).size,
  );
});
