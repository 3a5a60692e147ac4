import type { Localized } from '../../schema/fields/localized.ts';
import { sortByName } from '../lists/alphabet.ts';
import { oncePerObject } from '../lists/once.ts';
import type { Agency, FieldOfWork } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { today } from '../succession/directory.ts';
import { compareMoments } from './moment.ts';
import { mayAnswer, sessionOf, type Session } from './session.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** Number of sessions on a page of a list. */
export const SESSIONS_PER_PAGE = 25;

const bySession = (a: Session, b: Session): number => compareMoments(a.starts, b.starts) || (a.id < b.id ? -1 : 1);

/** Every session, oldest first. */
export const sessions = oncePerObject((portal: Portal): readonly Session[] =>
  [...portal.dialogues.values()].map((dialogue) => sessionOf(dialogue, today(portal))).sort(bySession),
);

/** Sessions grouped by quarter, body or field. */
export interface SessionGroup<T> {
  readonly id: string;
  readonly of: T;
  readonly sessions: readonly Session[];
}

/** Quarters with sessions, oldest first. */
export const quarters = (portal: Portal): SessionGroup<string>[] =>
  [...Map.groupBy(sessions(portal), ({ inQuarter }) => inQuarter)].map(([id, own]) => ({ id, of: id, sessions: own }));

function grouped<T extends { readonly name: Localized }>(
  portal: Portal,
  idsOf: (session: Session) => readonly string[],
  entries: ReadonlyMap<string, T>,
): SessionGroup<T & { readonly id: string }>[] {
  const groups = new Map<string, Session[]>();
  for (const session of sessions(portal)) {
    for (const id of new Set(idsOf(session))) {
      const own = groups.get(id);
      if (own) own.push(session);
      else groups.set(id, [session]);
    }
  }
  const found = [...groups].map(([id, own]) => ({ id, of: { ...getOrThrow(entries, id), id }, sessions: own }));
  return sortByName(found, ({ of }) => of.name[OFFICIAL]);
}

/** Bodies that host sessions, by name. */
export const sessionHosts = (portal: Portal): SessionGroup<Agency>[] =>
  grouped(portal, ({ agencies }) => agencies, portal.agencies);

/** Fields of work with sessions, by name. */
export const sessionSectors = (portal: Portal): SessionGroup<FieldOfWork>[] =>
  grouped(portal, ({ sectors }) => sectors, portal.fields);

/** Sessions that may fulfil a task, by our reading. */
export const sessionsOfTask = (portal: Portal, directive: string, task: string): Session[] =>
  sessions(portal).filter((session) => mayAnswer(session, { directive, task }));
