import { decodeSessionList, type SessionList, type SessionListFile } from '../../domain/dialogues/session-list.ts';
import type { FileFetcher } from '../../search/passages/format/passage.ts';
import { readJson } from '../../search/records/read-json.ts';

/** Loads a list of sessions; throws `SearchUnavailable`, or what decoding a file that is no list throws. */
export const loadSessions = async (fetcher: FileFetcher, file: string): Promise<SessionList> =>
  decodeSessionList((await readJson(fetcher, file)) as SessionListFile);
