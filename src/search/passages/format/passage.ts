/** A piece of text that can be found by its words. */
export interface IndexedPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What it is a part of: a question may be asked of one part alone. */
  readonly part?: string;
  /** What comes back with a hit as it is: a reference, an anchor, a language. Any JSON value; keep it small. */
  readonly data?: unknown;
}

/** A file of the index: name and contents. */
export type IndexFile = readonly [name: string, bytes: Uint8Array];
