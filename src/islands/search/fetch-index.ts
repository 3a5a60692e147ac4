import type { Fetcher } from '../../domain/search/load.ts';

/** Reads files of the index under an address, each for so many milliseconds; an error page is not the file. */
export const fetchIndex =
  (base: string, patience: number): Fetcher =>
  async (file) => {
    const response = await fetch(`${base}${file}`, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.text();
  };
