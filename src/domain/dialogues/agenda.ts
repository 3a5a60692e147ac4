import type { Portal } from '../portal.ts';
import { sessions } from './schedule.ts';
import { isAhead, type Session } from './session.ts';

/** Upcoming and past sessions. */
export interface Agenda {
  /** Sessions that can still be attended, the next one first. */
  readonly coming: readonly Session[];
  /** All other sessions, newest first. */
  readonly past: readonly Session[];
}

/** Splits all sessions into upcoming and past ones. */
export function agenda(portal: Portal): Agenda {
  const all = sessions(portal);
  return { coming: all.filter(isAhead), past: all.filter((session) => !isAhead(session)).reverse() };
}

/** A few sessions for pages about other subjects: the next ones, or the latest if none is upcoming. */
export function highlights(portal: Portal, count: number): { of: 'coming' | 'past'; sessions: readonly Session[] } {
  const { coming, past } = agenda(portal);
  const of = coming.length > 0 ? 'coming' : 'past';
  return { of, sessions: (of === 'coming' ? coming : past).slice(0, count) };
}

/** Number of recorded sessions of a year, and how many of them were announced beforehand. */
export function yearOnRecord(portal: Portal, year: number): { sessions: number; announced: number } {
  const own = sessions(portal).filter(({ inQuarter }) => inQuarter.startsWith(`${year}-`));
  const announced = own.filter(({ states }) =>
    states.some(({ state }) => state === 'announced' || state === 'expected'),
  );
  return { sessions: own.length, announced: announced.length };
}
