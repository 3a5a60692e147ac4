import type { FileFetcher } from '../../search/records/fetcher.ts';

/** Returns a fetcher for files below an address, with a timeout in milliseconds. Error responses throw. */
export const fetchFrom =
  (base: string, patience: number): FileFetcher =>
  async (file, stale) => {
    const late = AbortSignal.timeout(patience);
    const response = await fetch(`${base}${file}`, { signal: stale ? AbortSignal.any([stale, late]) : late });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
