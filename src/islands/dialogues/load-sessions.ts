import { decodeSessionList, type SessionList, type SessionListFile } from '../../domain/dialogues/session-list.ts';
import type { FileFetcher } from '../../search/records/fetcher.ts';
import { readJson } from '../../search/records/read-json.ts';

/** Loads a session list. Throws `SearchUnavailable`, or the error of decoding an invalid file. */
export const loadSessions = async (fetcher: FileFetcher, file: string): Promise<SessionList> =>
  decodeSessionList((await readJson(fetcher, file)) as SessionListFile);
