import type { IndexedPassage } from '../passages/format/passage.ts';

/** A passage with the additional fields of its line: ref, issuer, year, anchor, lang. */
export type PassageRecord = IndexedPassage & Readonly<Record<string, unknown>>;

/** Maximum length of an id in bytes (OpenSearch 2.9 and later). */
export const LONGEST_ID = 512;

/** Maximum length of a text in UTF-16 units: a longer one would fail every search that finds it (`highlight`). */
export const LONGEST_TEXT = 1_000_000;

/** Whether OpenSearch accepts an id. */
export const isId = (id: string): boolean => new TextEncoder().encode(id).length <= LONGEST_ID;

/** Whether a field name is valid in a mapping: a dot would create an object, and a leading underscore is reserved. */
export const isFieldName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name);

/** Whether an index name is valid: lower-case letters, digits and `. _ -`, beginning with a letter or digit. */
export const isIndexName = (name: string): boolean => /^[a-z0-9][a-z0-9._-]{0,199}$/u.test(name);

/** A part of all passages that can be searched alone. */
export interface Partition {
  readonly year: number | string;
  readonly issuer: string;
}

/** Passages with the same routing are in the same shard, which alone answers for their partition. */
export const routingOf = ({ year, issuer }: Partition): string => `${year}/${issuer}`;

/** The partition of a passage; undefined unless it has one year and one issuer. */
export function partitionOf({ year, issuer }: Readonly<Record<string, unknown>>): Partition | undefined {
  const isYear = typeof year === 'number' || typeof year === 'string';
  return isYear && typeof issuer === 'string' ? { year, issuer } : undefined;
}
