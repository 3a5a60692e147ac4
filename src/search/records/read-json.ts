import { faultOf, SearchUnavailable } from './fault.ts';
import type { FileFetcher } from '../passages/format/passage.ts';

/** Reads a file of JSON; throws `SearchUnavailable` when it does not come, not in time or not whole. */
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
