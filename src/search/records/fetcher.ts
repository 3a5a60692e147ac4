/** Reads a file of the index by its name: over HTTP in a browser, from disk or from a pack elsewhere. */
export type FileFetcher = (file: string, signal?: AbortSignal) => Promise<Uint8Array>;
