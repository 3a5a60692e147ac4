import type { Agency, Task } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** How a task concerns a body: named, as a member of a collective assignee, or to be coordinated with. */
export const INVOLVEMENTS = ['named', 'member', 'coordination'] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

export interface Assignment {
  readonly task: Task;
  readonly involvement: Involvement;
  /** The collective body through which the task applies. */
  readonly through?: Agency;
  /** Whether a text names this body as a member of the collective, or it is our reading. */
  readonly basis?: 'text' | 'reading';
}

/** The collective bodies of an agency, and the basis of each membership. */
export const collectivesOf = (portal: Portal, agencyId: string): { collective: Agency; basis: 'text' | 'reading' }[] =>
  [...portal.agencies.values()].flatMap((collective) => {
    const member = collective.members.find(({ agency }) => agency === agencyId);
    return member ? [{ collective, basis: member.basis }] : [];
  });

/** All tasks that concern an agency, in the order of the texts, once per kind of involvement. */
export function assignmentsOf(portal: Portal, agencyId: string): Assignment[] {
  const collectives = collectivesOf(portal, agencyId);
  return portal.tasks.flatMap((task): Assignment[] => {
    if (task.assignees.includes(agencyId)) return [{ task, involvement: 'named' }];
    const via = collectives.find(({ collective }) => task.assignees.includes(collective.id));
    if (via) return [{ task, involvement: 'member', through: via.collective, basis: via.basis }];
    return task.coordination.includes(agencyId) ? [{ task, involvement: 'coordination' }] : [];
  });
}

/** Assignments of one involvement; `first` provides the values they share. */
export interface InvolvementGroup {
  readonly involvement: Involvement;
  readonly own: readonly Assignment[];
  readonly first: Assignment;
}

/** Assignments grouped by involvement, closest first; empty groups are omitted. */
export const byInvolvement = (assignments: readonly Assignment[]): InvolvementGroup[] =>
  INVOLVEMENTS.flatMap((involvement) => {
    const own = assignments.filter((assignment) => assignment.involvement === involvement);
    const [first] = own;
    return first ? [{ involvement, own, first }] : [];
  });

/** The tasks of a programme, in the order of the texts. */
export const tasksOfProgramme = (portal: Portal, programmeId: string): Task[] =>
  portal.tasks.filter((task) => task.programmes.includes(programmeId));
