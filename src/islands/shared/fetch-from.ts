import type { FileFetcher } from '../../search/passages/format/passage.ts';

/** Reads files under an address, each for so many milliseconds; an error page is not the file. */
export const fetchFrom =
  (base: string, patience: number): FileFetcher =>
  async (file, stale) => {
    const late = AbortSignal.timeout(patience);
    const response = await fetch(`${base}${file}`, { signal: stale ? AbortSignal.any([stale, late]) : late });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
