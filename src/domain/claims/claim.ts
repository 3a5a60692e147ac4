import type { CollectionName } from '../../schema/fields/collection-names.ts';
import type { Translatable } from '../../schema/fields/localized.ts';

/** Kinds of statements about the present. */
export const CLAIM_KINDS = [
  'law',
  'level',
  'filing',
  'desk',
  'portal',
  'channel',
  'system',
  'service',
  'agency',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A statement of the content about the present, with the date on which it was last verified. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly collection: CollectionName;
  readonly id: string;
  /** Path to the statement within the entry; empty for the whole entry. */
  readonly path: readonly (string | number)[];
  /** What the statement is about. */
  readonly of: Translatable;
  /** Day, month or year, as recorded; undefined if no verification is recorded. */
  readonly checked: string | undefined;
}
