import { sortByName } from '../lists/alphabet.ts';
import type { Agency } from '../entries/entry.ts';
import { pagesOf, type ListPage } from '../lists/paging.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { bearersOf, quartersOf } from './obligations.ts';
import { quarters, sessionHosts, SESSIONS_PER_PAGE, type SessionGroup } from './schedule.ts';
import type { Session } from './session.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** Whether a portal speaks of dialogues at all; one that does not shows no empty section of them. */
export const hasDialogues = (portal: Portal): boolean => portal.dialogues.size > 0 || portal.obligations.size > 0;

/** The part of an address that names a page of a list of sessions; the first page has no number. */
export const sessionListPath = (id: string, number = 1): string =>
  number === 1 ? id.toLowerCase() : `${id.toLowerCase()}/${number}`;

/** A list of sessions page by page, with the address part of each. */
export const sessionPages = (id: string, list: readonly Session[]): { path: string; page: ListPage<Session> }[] =>
  pagesOf(list, SESSIONS_PER_PAGE).map((page) => ({ path: sessionListPath(id, page.number), page }));

/** The quarters that have a page, oldest first: those with a session, and those an obligation asks about. */
export function quarterLists(portal: Portal): SessionGroup<string>[] {
  const withSessions = quarters(portal);
  const known = new Set(withSessions.map(({ id }) => id));
  const asked = new Set([...portal.obligations.values()].flatMap((obligation) => quartersOf(portal, obligation)));
  const empty = [...asked].filter((id) => !known.has(id)).map((id) => ({ id, of: id, sessions: [] }));
  return [...withSessions, ...empty].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The bodies that have a page, by name: those that host a session, and those an obligation falls on. */
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
