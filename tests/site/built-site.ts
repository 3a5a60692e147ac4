import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { placeOf } from '../../src/i18n/addresses/urls.ts';
import { compress, SUFFIX } from '../../src/server/compression/codings.ts';
import { withoutTwins } from '../../src/server/compression/twins.ts';

/** A built page: its path on the site and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** All files of a built site except compressed twins, relative to it, in a fixed order. */
export const filesOf = (dist: string): string[] =>
  withoutTwins(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(dist.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort(),
  );

/** Files below this size may have no twin, because at the highest effort brotli makes some of them no smaller. */
const TINY = 256;

/** Bytes a browser transfers for an address of a built site, without headers: the brotli form if it is smaller. */
export function transferred(dist: string, path: string): number {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  const twin = file + SUFFIX.br;
  if (existsSync(twin)) return statSync(twin).size;
  const { size } = statSync(file);
  const isText = /\.(?:js|css|html|json|svg|xml|txt)$/u.test(file);
  return size > TINY || !isText ? size : Math.min(size, compress(readFileSync(file), 'br', 'quick').length);
}

const read = new Map<string, readonly BuiltPage[]>();

/** All pages of a built site, cached because the site does not change. */
export function pagesOf(dist: string): readonly BuiltPage[] {
  const pages =
    read.get(dist) ??
    filesOf(dist)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ path: `/${file.replace(/index\.html$/u, '')}`, html: readFileSync(join(dist, file), 'utf8') }));
  read.set(dist, pages);
  return pages;
}

/** The type of a page by its address, including its language: pages of one type differ only in their data. */
export function typeOf(path: string): string {
  const found = placeOf(path);
  return found ? `${found.place.route}-${found.locale}` : `404-${path.startsWith('/en/') ? 'en' : 'vi'}`;
}

/** The type of a page without its language. */
export const routeOf = (path: string): string => typeOf(path).slice(0, -3);

/** The shortest, median and longest page of each type. */
export function samplePages(pages: readonly BuiltPage[]): BuiltPage[] {
  const types = Map.groupBy(pages, ({ path }) => typeOf(path));
  return [...types.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => a.html.length - b.html.length);
    return [...new Set([sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)])].filter(
      (page) => page !== undefined,
    );
  });
}

/** One page of each type and language: the one of median length, or the longest. */
export function onePerType(pages: readonly BuiltPage[], which: 'typical' | 'longest'): BuiltPage[] {
  return [...Map.groupBy(pages, ({ path }) => typeOf(path)).values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => a.html.length - b.html.length);
    return sorted[which === 'longest' ? sorted.length - 1 : Math.floor((sorted.length - 1) / 2)] ?? [];
  });
}

/**
 * One language per page type, alternating Vietnamese and English; `others` returns the remaining pages. Pages of one
 * type share a template, so a fault shows in either language.
 */
export function oneLanguage(pages: readonly BuiltPage[], others = false): BuiltPage[] {
  const routes = [...new Set(pages.map(({ path }) => routeOf(path)))].sort();
  return pages.filter(({ path }) => {
    const type = typeOf(path);
    const isEnglish = routes.indexOf(routeOf(path)) % 2 === (others ? 0 : 1);
    return type.endsWith(isEnglish ? '-en' : '-vi');
  });
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** Cache of parsed pages, limited by characters and shared by the test files of a worker. */
const parsed = new LRUCache<string, readonly Tree.Element[]>({
  maxSize: 60_000_000,
  sizeCalculation: (_elements, html) => html.length + 1,
});

/** Every element of a page, in document order. */
export function elementsOf(html: string): readonly Tree.Element[] {
  const known = parsed.get(html);
  if (known) return known;
  const found: Tree.Element[] = [];
  const visit = (node: Tree.Node): void => {
    if (isElement(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  parsed.set(html, found);
  return found;
}

/** A link of a page: an element with an address. */
export interface Link {
  readonly tagName: string;
  readonly href: string;
  readonly hreflang: string | undefined;
}

/** What leads from a page to another, and where one can be led to in it. */
export interface Outline {
  readonly lang: string | undefined;
  readonly links: readonly Link[];
  readonly ids: ReadonlySet<string>;
  /** The files it shows or runs. */
  readonly sources: readonly string[];
}
const outlines = new Map<string, Outline>();

const TAG = /<(?<name>[a-z][\w-]*)(?<rest>(?:\s+[^\s=<>"'/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)+)\s*\/?>/gu;
const SHOWN_AS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#38;': '&',
  '&#39;': "'",
};
const shown = (value: string): string =>
  value.replace(/&(?:amp|quot|#34|#38|#39);/gu, (sign) => SHOWN_AS[sign] ?? sign);

/** The start tags of a page that have attributes. Parsing all pages, which are valid, would take ten times as long. */
const tagsOf = (html: string): { name: string; attributes: ReadonlyMap<string, string> }[] =>
  [...html.matchAll(TAG)].map(({ groups: { name = '', rest = '' } = {} }) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(/\s(href|hreflang|id|lang|src)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu)].map(
        ([, attribute = '', double, single, bare]) => [attribute, shown(double ?? single ?? bare ?? '')] as const,
      ),
    ),
  }));

/** The outline of a page, in document order; read once of each page, because the site does not change. */
export function outlineOf(html: string): Outline {
  const known = outlines.get(html);
  if (known) return known;
  const tags = tagsOf(html);
  const valuesOf = (name: string): string[] => tags.flatMap(({ attributes }) => attributes.get(name) ?? []);
  const outline: Outline = {
    lang: tags[0]?.attributes.get('lang'),
    links: tags.flatMap(({ name, attributes }) => {
      const href = attributes.get('href');
      return href === undefined ? [] : [{ tagName: name, href, hreflang: attributes.get('hreflang') }];
    }),
    ids: new Set(valuesOf('id')),
    sources: valuesOf('src'),
  };
  outlines.set(html, outline);
  return outline;
}

export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** The text of an element as displayed. */
export const textOf = (node: Tree.Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};
