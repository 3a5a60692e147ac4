/** A page of a list: its items, its number from 1 and the number of pages. */
export interface ListPage<T> {
  readonly number: number;
  readonly count: number;
  readonly items: readonly T[];
}

/** Splits a list into pages, so that none gets too long to load and read. An empty list has one empty page. */
export function pagesOf<T>(items: readonly T[], size: number): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The part of an address that names a page of a list; the first page has no number. */
export const numberedPath = (list: string, number: number): string => (number === 1 ? list : `${list}/${number}`);
