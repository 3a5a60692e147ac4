import type { IndexedPassage } from '../passages/format/passage.ts';

/** A passage with the additional fields of its line: ref, issuer, year, anchor, lang. */
export type PassageRecord = IndexedPassage & Readonly<Record<string, unknown>>;

/** Maximum length of an id in bytes (OpenSearch 2.9 and later). */
export const LONGEST_ID = 512;

/** Whether OpenSearch accepts an id. */
export const isId = (id: string): boolean => new TextEncoder().encode(id).length <= LONGEST_ID;

/** Whether a field name is valid in a mapping: a dot would create an object, and a leading underscore is reserved. */
export const isFieldName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name);

/** Whether an index name is valid: lower-case letters, digits and `. _ -`, beginning with a letter or digit. */
export const isIndexName = (name: string): boolean => /^[a-z0-9][a-z0-9._-]{0,199}$/u.test(name);
