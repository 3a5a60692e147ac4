import { faultOf, SearchUnavailable } from './fault.ts';
import type { FileFetcher } from './fetcher.ts';

/** Reads a JSON file. Throws `SearchUnavailable` if it is not available, times out or is incomplete. */
export async function readJson(fetcher: FileFetcher, file: string): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await fetcher(file);
  } catch (cause) {
    throw new SearchUnavailable(faultOf(cause), file, { cause });
  }
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new SearchUnavailable('cut', file, { cause });
  }
}
