/*
 * What is suggested while a question is typed: one list of what people often need, and for each letter a list of the
 * entries that have a telling word with it.
 */

/** An entry: its name, the address of its page, the place of its kind in the list of kinds, what people type for it. */
export type Suggested = readonly [label: string, address: string, kind: number, ...asks: string[]];

/** A list as it travels. The first one says of the others where they are. */
export interface SuggestList {
  /** The most needed first. */
  readonly entries: readonly Suggested[];
}

export interface FirstList extends SuggestList {
  /** The kinds of entries, in the reader’s language. */
  readonly kinds: readonly string[];
  /** Words that so many entries have that no list is made of them. */
  readonly common: readonly string[];
  /** The names of the other lists, by their letter. */
  readonly lists: Readonly<Record<string, string>>;
}

/** The letter under which a word stands. */
export const letterOf = (key: string): string => key.slice(0, 1);
