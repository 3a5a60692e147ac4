import type { Agency, Task } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** How a task reaches a body: named itself, as a member of a collective assignee, or to be coordinated with. */
export type Involvement = 'named' | 'member' | 'coordination';

export interface Assignment {
  readonly task: Task;
  readonly involvement: Involvement;
  /** The collective body through which the task reaches this one. */
  readonly through?: Agency;
  /** Whether a text names this body as a member of that collective, or we read it so. */
  readonly basis?: 'text' | 'reading';
}

/** The collective bodies an agency belongs to, and on what ground. */
export const collectivesOf = (portal: Portal, agencyId: string): { collective: Agency; basis: 'text' | 'reading' }[] =>
  [...portal.agencies.values()].flatMap((collective) => {
    const member = collective.members.find(({ agency }) => agency === agencyId);
    return member ? [{ collective, basis: member.basis }] : [];
  });

/** Every task that concerns an agency, in the order of the texts, each once per way it does. */
export function assignmentsOf(portal: Portal, agencyId: string): Assignment[] {
  const collectives = collectivesOf(portal, agencyId);
  return portal.tasks.flatMap((task): Assignment[] => {
    if (task.assignees.includes(agencyId)) return [{ task, involvement: 'named' }];
    const via = collectives.find(({ collective }) => task.assignees.includes(collective.id));
    if (via) return [{ task, involvement: 'member', through: via.collective, basis: via.basis }];
    return task.coordination.includes(agencyId) ? [{ task, involvement: 'coordination' }] : [];
  });
}

/** The tasks of a programme, in the order of the texts. */
export const tasksOfProgramme = (portal: Portal, programmeId: string): Task[] =>
  portal.tasks.filter((task) => task.programmes.includes(programmeId));

/** Whether a body was set up after the year of a theme, so that the theme's text cannot have meant it. */
export const isFoundedAfter = (agency: Agency, year: number): boolean =>
  agency.founded !== undefined && Number(agency.founded.date.slice(0, 4)) > year;
