import { oncePerObject } from '../lists/once.ts';
import { numberedPath } from '../lists/paging.ts';
import type { Portal } from '../portal.ts';
import { legalBases, type BrokenSymbol, type LegalBasis } from './bases.ts';
import { BASIS_TYPES, type BasisType } from './symbol.ts';

/** What a page of the list of a type holds at most: symbols, and links to procedures folded under them. */
const MOST = { symbols: 60, links: 300 } as const;

/** Symbols of one type on one page, newest year first, and where in the list of the type the page stands. */
export interface BasisPage<T = LegalBasis> {
  readonly type: BasisType | typeof BROKEN;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly items: readonly T[];
}

/** The list of what is no whole symbol, by the word its address uses. */
export const BROKEN = 'khong-tron';

/** Documents of the portal have a page of their own with their procedures: in lists they weigh nothing. */
const weight = ({ services, document }: { services: readonly unknown[]; document?: unknown }): number =>
  document === undefined ? services.length : 0;

/** Cuts a list where a page would hold too much; one that is too heavy by itself has a page of its own. */
function cut<T extends { services: readonly unknown[]; document?: unknown }>(items: readonly T[]): T[][] {
  const pages: T[][] = [];
  let links = Infinity;
  for (const item of items) {
    const page = pages.at(-1);
    if (page && page.length < MOST.symbols && links + weight(item) <= MOST.links) page.push(item);
    else {
      pages.push([item]);
      links = 0;
    }
    links += weight(item);
  }
  return pages;
}

const numbered = <T>(type: BasisPage['type'], pages: readonly (readonly T[])[]): BasisPage<T>[] =>
  pages.map((items, index) => ({ type, number: index + 1, count: pages.length, items }));

const newestFirst = (a: LegalBasis, b: LegalBasis): number =>
  b.year - a.year || a.number - b.number || a.id.localeCompare(b.id);

/** The pages of every type that has symbols, in the order of types. */
export function basisPages(portal: Portal): BasisPage[] {
  const byType = Map.groupBy(legalBases(portal).whole.values(), ({ type }) => type);
  return BASIS_TYPES.flatMap((type) => numbered(type, cut((byType.get(type) ?? []).toSorted(newestFirst))));
}

/** The pages of what is no whole symbol, by its text. */
export const brokenPages = (portal: Portal): BasisPage<BrokenSymbol>[] =>
  numbered(BROKEN, cut(legalBases(portal).broken.toSorted((a, b) => a.text.localeCompare(b.text))));

/** The part of an address that names a page of a list; the first page has no number. */
export const basisPath = ({ type, number }: Pick<BasisPage, 'type' | 'number'>): string => numberedPath(type, number);

/** Where symbols stand in the lists, by their anchors. */
const paths = oncePerObject(
  (portal: Portal): ReadonlyMap<string, string> =>
    new Map(basisPages(portal).flatMap((page) => page.items.map((basis) => [basis.id, basisPath(page)] as const))),
);

/** Where a symbol stands in the lists. */
export const pathOfBasis = (portal: Portal, { id }: LegalBasis): string => paths(portal).get(id) ?? '';

/** The documents that most procedures rest on, as many as asked for. */
export const mostUsed = (portal: Portal, count: number): LegalBasis[] =>
  [...legalBases(portal).whole.values()]
    .toSorted((a, b) => b.services.length - a.services.length || newestFirst(a, b))
    .slice(0, count);
