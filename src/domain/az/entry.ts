import type { Via, Worded } from '../../search/records/record.ts';

/** The target of an index line: an entry by its title, or a glossary term by its meaning. */
export interface IndexLink extends Worded {
  /** Public reference; undefined if the portal has no entry of that name. */
  readonly ref?: string | undefined;
}

/** A line for an entry under its own title. */
export interface IndexTitle {
  readonly name: Worded;
  readonly ref: string;
  readonly kind: string;
  /** For an agency whose work another body does today: that body. */
  readonly now: readonly IndexLink[];
}

/** A line for any other name, with every entry it stands for. */
export interface IndexSee {
  readonly name: Worded;
  readonly via: Via;
  readonly see: readonly IndexLink[];
}

/** One line of the A–Z index. */
export type IndexEntry = IndexTitle | IndexSee;
