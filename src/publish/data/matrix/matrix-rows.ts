import type { Confidence } from '../../../schema/fields/primitives.ts';
import type { Localized } from '../../../schema/fields/localized.ts';
import type { TaskRole } from '../../../schema/legislation/directive.ts';
import type { Agency, Directive, Task } from '../../../domain/entries/entry.ts';
import { getOrThrow, type Portal } from '../../../domain/portal.ts';
import { assignmentsOf, type Involvement } from '../../../domain/documents/responsibility.ts';
import { answerFor, type Answer } from '../../../domain/succession/answer.ts';
import { firstDay, today } from '../../../domain/succession/directory.ts';

/** Whom to ask today about what a body had to do: under which name, seen when, how surely. */
export interface BodyToday {
  readonly id: string;
  readonly name: Localized;
  /** When it was last seen at work; undefined: nobody has verified that it goes on. */
  readonly seen?: string;
  readonly confidence?: Confidence;
}

/** One part of one body in one task. */
export interface MatrixRow {
  readonly task: Task;
  /** The body; without an id where the text’s collective has a member that has no page. */
  readonly body: { readonly id?: string; readonly name: Localized };
  readonly involvement: Involvement;
  /** Its role in the task; undefined where others only have to coordinate with it. */
  readonly role?: TaskRole;
  /** Whether the text says so, or we read it so. */
  readonly basis: 'text' | 'reading';
  /** The collective body through which the task reaches it. */
  readonly through?: Agency;
  /** lives, unverified or ended; undefined where nothing is known of a body without a page. */
  readonly state?: Answer['state'];
  readonly today: readonly BodyToday[];
}

/** Who has a part in which task of a directive, down to every member of the collective bodies; in the order of the text. */
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
