import { decodeSessionList, type PublishedSessions, type SessionList } from '../../domain/dialogues/session-list.ts';
import { SearchUnavailable } from '../../search/records/fault.ts';
import type { FileFetcher } from '../../search/records/fetcher.ts';
import { readJson } from '../../search/records/read-json.ts';

/**
 * Loads a session list. Throws `SearchUnavailable`, also for a list of another build than `build`, or the error of
 * decoding an invalid file.
 */
export async function loadSessions(fetcher: FileFetcher, file: string, build: string): Promise<SessionList> {
  const read = (await readJson(fetcher, file)) as PublishedSessions;
  const list = decodeSessionList(read);
  if (read.build !== build) throw new SearchUnavailable('other-build', file);
  return list;
}
