import type { Portal } from '../portal.ts';
import { sessions } from './schedule.ts';
import { isAhead, type Session } from './session.ts';

/** What a reader asks of a schedule: what comes, and what was last. */
export interface Agenda {
  /** Sessions one can still plan for, the next one first. */
  readonly coming: readonly Session[];
  /** Every other session, newest first. */
  readonly past: readonly Session[];
}

/** The sessions to come and those behind us. */
export function agenda(portal: Portal): Agenda {
  const all = sessions(portal);
  return { coming: all.filter(isAhead), past: all.filter((session) => !isAhead(session)).reverse() };
}

/** The few sessions a page shows that is about something else: what comes, or else what was last. */
export function highlights(portal: Portal, count: number): { of: 'coming' | 'past'; sessions: readonly Session[] } {
  const { coming, past } = agenda(portal);
  const of = coming.length > 0 ? 'coming' : 'past';
  return { of, sessions: (of === 'coming' ? coming : past).slice(0, count) };
}

/** What is known of the sessions of a year: how many, and how many of them were announced before their day. */
export function yearOnRecord(portal: Portal, year: number): { sessions: number; announced: number } {
  const own = sessions(portal).filter(({ inQuarter }) => inQuarter.startsWith(`${year}-`));
  const announced = own.filter(({ states }) =>
    states.some(({ state }) => state === 'announced' || state === 'expected'),
  );
  return { sessions: own.length, announced: announced.length };
}
