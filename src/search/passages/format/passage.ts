/** A stretch of text that can be found by its words. */
export interface IndexedPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What comes back with a hit as it is: a reference, an anchor, a language. Any JSON value; keep it small. */
  readonly data?: unknown;
}

/** A file of the index: its name, and what stands in it. */
export type IndexFile = readonly [name: string, bytes: Uint8Array];

/** Reads a file of the index by its name: over HTTP in a browser, from disk or from a pack elsewhere. */
export type FileFetcher = (file: string, signal?: AbortSignal) => Promise<Uint8Array>;
