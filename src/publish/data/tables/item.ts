import type { Locale } from '../../../schema/fields/languages.ts';

/** A published item: `id` and, where it has them, `ref` and `page`; then the record. */
export type Item = Readonly<Record<string, unknown>>;

/** A record without one of its fields. */
export const without = (record: object, field: string): Item =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));

/** The paths of the page of a public reference, by language; none for what has no page. */
export type PageOf = (ref: string) => Readonly<Record<Locale, string>> | undefined;
