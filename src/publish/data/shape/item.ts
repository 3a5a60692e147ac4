import type { Locale } from '../../../schema/fields/languages.ts';

/** A published item: `id`, `ref` and `page` if it has them, then the record. */
export type Item = Readonly<Record<string, unknown>>;

/** A copy of a record without one field. */
export const without = (record: object, field: string): Item =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));

/** Returns the page paths of a public reference by language; undefined if it has no page. */
export type PageOf = (ref: string) => Readonly<Record<Locale, string>> | undefined;
