/** Reads an index file by name: over HTTP in a browser, elsewhere from disk or a pack. */
export type FileFetcher = (file: string, signal?: AbortSignal) => Promise<Uint8Array>;
