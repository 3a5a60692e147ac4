import type { CollectionName } from '../../schema/fields/collection-names.ts';
import type { Translatable } from '../../schema/fields/localized.ts';

/** What a claim about today is a claim of. */
export const CLAIM_KINDS = ['law', 'level', 'filing', 'portal', 'channel', 'system', 'service', 'agency'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Something the content says of how things are today, and when someone last looked whether it is still so. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly collection: CollectionName;
  readonly id: string;
  /** The part of the entry that says it; empty for the entry as a whole. */
  readonly path: readonly (string | number)[];
  /** What it is said of. */
  readonly of: Translatable;
  /** Day, month or year, as precisely as recorded; undefined: nobody wrote down that they looked. */
  readonly checked: string | undefined;
}
