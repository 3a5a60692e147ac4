import { sortByName } from '../lists/alphabet.ts';
import type { Agency } from '../entries/entry.ts';
import { pagesOf, type ListPage } from '../lists/paging.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { bearersOf, quartersOf } from './obligations.ts';
import { quarters, sessionHosts, SESSIONS_PER_PAGE, type SessionGroup } from './schedule.ts';
import type { Session } from './session.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** Whether the portal has content about dialogues; without any, pages omit the section. */
export const hasDialogues = (portal: Portal): boolean => portal.dialogues.size > 0 || portal.obligations.size > 0;

/** Address part of a page of a session list; the first page has no number. */
export const sessionListPath = (id: string, number = 1): string =>
  number === 1 ? id.toLowerCase() : `${id.toLowerCase()}/${number}`;

/** The pages of a session list, each with its address part. */
export const sessionPages = (id: string, list: readonly Session[]): { path: string; page: ListPage<Session> }[] =>
  pagesOf(list, SESSIONS_PER_PAGE).map((page) => ({ path: sessionListPath(id, page.number), page }));

/** Quarters that have a page, oldest first: those with a session or with an obligation. */
export function quarterLists(portal: Portal): SessionGroup<string>[] {
  const withSessions = quarters(portal);
  const known = new Set(withSessions.map(({ id }) => id));
  const asked = new Set([...portal.obligations.values()].flatMap((obligation) => quartersOf(portal, obligation)));
  const empty = [...asked].filter((id) => !known.has(id)).map((id) => ({ id, of: id, sessions: [] }));
  return [...withSessions, ...empty].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Bodies that have a page, by name: hosts of sessions and bodies with an obligation. */
export function bodyLists(portal: Portal): SessionGroup<Agency>[] {
  const hosts = sessionHosts(portal);
  const known = new Set(hosts.map(({ id }) => id));
  const bound = new Set(
    [...portal.obligations.values()].flatMap((obligation) =>
      bearersOf(portal, obligation).flatMap(({ agency }) => agency?.id ?? []),
    ),
  );
  const others = [...bound].filter((id) => !known.has(id));
  const empty = others.map((id) => ({ id, of: getOrThrow(portal.agencies, id), sessions: [] }));
  return sortByName([...hosts, ...empty], ({ of }) => of.name[OFFICIAL]);
}
