import type { ObligationRecord } from '../../schema/dialogues/dialogue.ts';
import type { Localized } from '../../schema/fields/localized.ts';
import type { Agency, Obligation, Task } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { sessions } from './schedule.ts';
import { mayAnswer, type Session } from './session.ts';

export type WindowCheck = ObligationRecord['checks'][number];

/**
 * What is known about dialogues of a body in a quarter.
 *
 * - session: a recorded session may fulfil the duty
 * - not-held: a source says that none was held
 * - nothing: a search found nothing public
 * - not-looked-up: nobody has searched yet, so nothing follows from the absence of a session
 */
export type WindowState = 'session' | 'not-held' | 'nothing' | 'not-looked-up';

export interface QuarterWindow {
  /** Such as `2021-Q2`. */
  readonly quarter: string;
  readonly state: WindowState;
  /** Sessions of the body in the quarter that may fulfil the duty. */
  readonly sessions: readonly Session[];
  /** Other sessions of the body in the quarter; it is open whether they fulfil the duty. */
  readonly others: readonly Session[];
  readonly check?: WindowCheck;
}

/** A body with a duty: named in the text, or a member of a named collective body. */
export interface DutyBearer {
  readonly name: Localized;
  readonly agency?: Agency;
  /** The collective body through which the duty applies, and whether that is stated by a text or our reading. */
  readonly through?: { readonly agency: Agency; readonly basis: 'text' | 'reading' };
}

/** The task of an obligation or session. Throws if it does not exist. */
export function taskOf(portal: Portal, { directive, task }: Pick<Obligation, 'directive' | 'task'>): Task {
  const found = portal.tasks.find((each) => each.directive.id === directive && each.id === task);
  if (found === undefined) throw new Error(`“${directive}#${task}” passed validation but is not among the tasks`);
  return found;
}

/** All bodies an obligation applies to, with collective bodies resolved to their members. */
export function bearersOf(portal: Portal, obligation: Obligation): DutyBearer[] {
  return taskOf(portal, obligation).assignees.flatMap((id): DutyBearer[] => {
    const body = getOrThrow(portal.agencies, id);
    if (body.members.length === 0) return [{ name: body.name, agency: body }];
    return body.members.map(({ agency, name, basis }): DutyBearer => {
      const through = { agency: body, basis };
      if (agency === undefined) return { name: name ?? body.name, through };
      const member = getOrThrow(portal.agencies, agency);
      return { name: member.name, agency: member, through };
    });
  });
}

/** The quarters an obligation covers: those of its theme's year; empty if the text names no period. */
export function quartersOf(portal: Portal, { every, directive }: Obligation): string[] {
  if (every !== 'quarter') return [];
  const { year } = getOrThrow(portal.themes, getOrThrow(portal.directives, directive).theme);
  return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
}

/** What is known about a body in one quarter of an obligation. */
export function windowOf(
  portal: Portal,
  obligation: Obligation,
  agency: string | undefined,
  quarter: string,
): QuarterWindow {
  const own = sessions(portal).filter(
    (session) => agency !== undefined && session.inQuarter === quarter && session.agencies.includes(agency),
  );
  const mine = own.filter((session) => mayAnswer(session, obligation));
  const check = obligation.checks.findLast((each) => each.agency === agency && each.quarter === quarter);
  return {
    quarter,
    state: mine.length > 0 ? 'session' : check === undefined ? 'not-looked-up' : check.found,
    sessions: mine,
    others: own.filter((session) => !mayAnswer(session, obligation)),
    ...(check && { check }),
  };
}

/** An obligation as a table: one row per body, one window per quarter. */
export const windowTable = (
  portal: Portal,
  obligation: Obligation,
): { bearer: DutyBearer; windows: QuarterWindow[] }[] => {
  const quarters = quartersOf(portal, obligation);
  return bearersOf(portal, obligation).map((bearer) => ({
    bearer,
    windows: quarters.map((quarter) => windowOf(portal, obligation, bearer.agency?.id, quarter)),
  }));
};

/** The obligations of a body, its own or through a collective body. */
export const obligationsOf = (portal: Portal, agency: string): Obligation[] =>
  [...portal.obligations.values()].filter((obligation) =>
    bearersOf(portal, obligation).some((bearer) => bearer.agency?.id === agency),
  );
