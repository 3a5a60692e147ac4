/** A piece of text that can be found by its words. */
export interface IndexedPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Returned with a hit unchanged: a reference, an anchor, a language. Any JSON value; keep it small. */
  readonly data?: unknown;
}

/** A file of the index: name and contents. */
export type IndexFile = readonly [name: string, bytes: Uint8Array];
