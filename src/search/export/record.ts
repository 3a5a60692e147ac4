import type { IndexedPassage } from '../passages/format/passage.ts';

/** A passage with whatever else its line says of it: ref, issuer, year, anchor, lang. */
export type PassageRecord = IndexedPassage & Readonly<Record<string, unknown>>;

/** Bytes of the longest id that OpenSearch takes (since 2.9). */
export const LONGEST_ID = 512;

/** Whether OpenSearch takes an id. */
export const isId = (id: string): boolean => new TextEncoder().encode(id).length <= LONGEST_ID;

/** Whether a field can be one of a mapping: a dot would make it two, an underscore in front is kept for the engine. */
export const isFieldName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name);

/** Whether an index can have a name: small letters, digits and `. _ -`, a letter or digit first. */
export const isIndexName = (name: string): boolean => /^[a-z0-9][a-z0-9._-]{0,199}$/u.test(name);
