import type { Via, Worded } from '../../search/records/record.ts';

/** An entry as a line leads to it: under its title, or for a glossary entry under what it means. */
export interface IndexLink extends Worded {
  /** Public reference; without it, the portal has no entry of that name. */
  readonly ref?: string | undefined;
}

/** An entry under its own title. */
export interface IndexTitle {
  readonly name: Worded;
  readonly ref: string;
  readonly kind: string;
  /** For an agency whose work is done under another name today: who does it. */
  readonly now: readonly IndexLink[];
}

/** Any other name, and every entry it stands for. */
export interface IndexSee {
  readonly name: Worded;
  readonly via: Via;
  readonly see: readonly IndexLink[];
}

/** One line of the index of everything. */
export type IndexEntry = IndexTitle | IndexSee;
