import type { Confidence } from '../../../schema/fields/primitives.ts';
import type { Localized } from '../../../schema/fields/localized.ts';
import type { TaskRole } from '../../../schema/legislation/directive.ts';
import type { Agency, Directive, Task } from '../../../domain/entries/entry.ts';
import { getOrThrow, type Portal } from '../../../domain/portal.ts';
import { assignmentsOf, type Involvement } from '../../../domain/documents/responsibility.ts';
import { answerFor, type Answer } from '../../../domain/succession/answer.ts';
import { firstDay, today } from '../../../domain/succession/directory.ts';

/** Whom to ask today about the tasks of a former body: its current name, latest evidence and confidence. */
export interface BodyToday {
  readonly id: string;
  readonly name: Localized;
  /** Date of the latest evidence; undefined if nobody has verified that it still exists. */
  readonly seen?: string;
  readonly confidence?: Confidence;
}

/** The part of one body in one task. */
export interface MatrixRow {
  readonly task: Task;
  /** The body; without id for a member of a collective that has no page. */
  readonly body: { readonly id?: string; readonly name: Localized };
  readonly involvement: Involvement;
  /** Its role in the task; undefined if others only have to coordinate with it. */
  readonly role?: TaskRole;
  /** Whether the text says so, or it is our reading. */
  readonly basis: 'text' | 'reading';
  /** The collective body through which the task applies. */
  readonly through?: Agency;
  /** lives, unverified or ended; undefined for a body without a page. */
  readonly state?: Answer['state'];
  readonly today: readonly BodyToday[];
}

/** All parts of bodies in the tasks of a directive, including every member of collective bodies; in text order. */
export function matrixRows(portal: Portal, directive: Directive): MatrixRow[] {
  const answers = new Map<string, Pick<MatrixRow, 'state' | 'today'>>();
  const now = (id: string): Pick<MatrixRow, 'state' | 'today'> => {
    const known = answers.get(id) ?? todayOf(portal, id);
    answers.set(id, known);
    return known;
  };
  const assignments = [...portal.agencies.values()].flatMap((agency) =>
    assignmentsOf(portal, agency.id).map((assignment) => ({ agency, ...assignment })),
  );
  const tasks = portal.tasks.filter((task) => task.directive.id === directive.id);
  return tasks.flatMap((task): MatrixRow[] => [
    ...assignments
      .filter((assignment) => assignment.task.directive.id === directive.id && assignment.task.id === task.id)
      .map(({ agency: { id, name }, involvement, basis, through }): MatrixRow => ({
        task,
        body: { id, name },
        involvement,
        ...(involvement === 'coordination' ? {} : { role: task.role }),
        basis: basis ?? (task.reading ? 'reading' : 'text'),
        ...(through ? { through } : {}),
        ...now(id),
      })),
    ...task.assignees.flatMap((id) => membersWithoutPage(task, getOrThrow(portal.agencies, id))),
  ]);
}

const membersWithoutPage = (task: Task, through: Agency): MatrixRow[] =>
  through.members.flatMap(({ name, basis }): MatrixRow[] =>
    name ? [{ task, body: { name }, involvement: 'member', role: task.role, basis, through, today: [] }] : [],
  );

function todayOf(portal: Portal, id: string): Pick<MatrixRow, 'state' | 'today'> {
  const { state, bodies } = answerFor(portal, id, { from: firstDay(portal), on: today(portal) });
  return {
    state,
    today: bodies.map(({ agency, name, evidence }) => ({
      id: agency.id,
      name,
      ...(evidence ? { seen: evidence.date, confidence: evidence.confidence } : {}),
    })),
  };
}
