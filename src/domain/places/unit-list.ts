/** A desk of a unit: address as printed, index into `how`, telephone, how many desks of its kind there are besides. */
export type DeskRow = readonly [address: string, how: number, phone: string, more: number];
/** A current unit: code, name, then for each kind of desk its row, or 0 where no address is known. */
export type NowRow = readonly [code: string, name: string, ...desks: (DeskRow | 0)[]];
/**
 * A unit of before: the address part of its page (`2021-26740`; empty where it has none), its name, the area it belonged
 * to, and the places in `now` of the units it is part of today.
 */
export type ThenRow = readonly [path: string, name: string, area: string, ...became: number[]];

/** What the chooser of one’s own unit says, with the placeholders `{count}`, `{typed}`, `{name}`, `{list}`, `{year}`. */
export interface ChooserWords {
  readonly count: string;
  readonly more: string;
  readonly none: string;
  readonly then: string;
  readonly split: string;
  readonly others: string;
  readonly noAddress: string;
  /** What each kind of desk is called, with `{unit}` for the name of the unit inside a sentence. */
  readonly desks: readonly string[];
}

/** All units of now and before in one language, for the chooser; rows, with repeated words stored once. */
export interface UnitList {
  readonly locale: string;
  /** Language of the addresses, and of the names of before that have no translation. */
  readonly official: string;
  readonly kinds: readonly string[];
  readonly how: readonly string[];
  readonly now: readonly NowRow[];
  readonly then: readonly ThenRow[];
  readonly words: ChooserWords;
}
