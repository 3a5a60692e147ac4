import type { Confidence } from '../../../schema/fields/primitives.ts';
import type { Localized } from '../../../schema/fields/localized.ts';
import type { TaskRole } from '../../../schema/legislation/directive.ts';
import type { Agency, Directive, District, Task } from '../../../domain/entries/entry.ts';
import { getOrThrow, type Portal } from '../../../domain/portal.ts';
import { assignmentsOf, type Involvement } from '../../../domain/documents/responsibility.ts';
import { answerFor, type Answer } from '../../../domain/succession/answer.ts';
import { firstDay, today } from '../../../domain/succession/directory.ts';
import { unitsOf, workToday, type WorkHolder } from '../../../domain/succession/work-today.ts';

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
  /** Names the row: the task, then the body, or the collective and the district or number of a member without page. */
  readonly id: string;
  /** The body; without id for a member of a collective that has no page. */
  readonly body: { readonly id?: string; readonly name: Localized };
  readonly involvement: Involvement;
  /** Its role in the task; undefined if others only have to coordinate with it. */
  readonly role?: TaskRole;
  /** Whether the text says so, or it is our reading. */
  readonly basis: 'text' | 'reading';
  /** The collective body through which the task applies. */
  readonly through?: Agency;
  /** The district that the body administered, if it was one alone. */
  readonly district?: District;
  /** lives, unverified or ended; undefined for a body without a page, unless its collective ended. */
  readonly state?: Answer['state'];
  readonly today: readonly BodyToday[];
  /** Where there is no successor: who has some of its work today, and the units on its territory. */
  readonly work: readonly WorkHolder[];
}

type Now = Pick<MatrixRow, 'state' | 'today' | 'work'>;

/** All parts of bodies in the tasks of a directive, including every member of collective bodies; in text order. */
export function matrixRows(portal: Portal, directive: Directive): MatrixRow[] {
  const answers = new Map<string, Now>();
  const now = (id: string): Now => {
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
        id: rowId(task, id),
        body: { id, name },
        involvement,
        ...(involvement === 'coordination' ? {} : { role: task.role }),
        basis: basis ?? (task.reading ? 'reading' : 'text'),
        ...(through ? { through } : {}),
        ...districtOf(portal, id),
        ...now(id),
      })),
    ...task.assignees.flatMap((id) => membersWithoutPage(portal, task, getOrThrow(portal.agencies, id), now(id))),
  ]);
}

const rowId = (task: Task, ...rest: string[]): string => [`${task.directive.id}#${task.id}`, ...rest].join('/');

/** The district of a body that administered one alone. */
function districtOf({ districts }: Portal, id: string): { readonly district?: District } {
  const [only, ...more] = [...districts.values()].filter(({ agency }) => agency === id);
  return only && more.length === 0 ? { district: only } : {};
}

/** The members that have no page; what is known of them today is that their collective ended, and what its district became. */
const membersWithoutPage = (portal: Portal, task: Task, through: Agency, { state }: Now): MatrixRow[] =>
  through.members.flatMap(({ name, basis, district: of }, index): MatrixRow[] => {
    if (!name) return [];
    const district = of === undefined ? undefined : getOrThrow(portal.districts, of);
    const hasEnded = state === 'ended';
    return [
      {
        task,
        id: rowId(task, through.id, of ?? String(index + 1)),
        body: { name },
        involvement: 'member',
        role: task.role,
        basis,
        through,
        ...(district && { district }),
        ...(hasEnded && { state }),
        today: [],
        work: hasEnded && district ? unitsOf(portal, district) : [],
      },
    ];
  });

function todayOf(portal: Portal, id: string): Now {
  const span = { from: firstDay(portal), on: today(portal) };
  const answer = answerFor(portal, id, span);
  const { state, bodies } = answer;
  return {
    state,
    work: state === 'ended' ? workToday(portal, answer, span) : [],
    today: bodies.map(({ agency, name, evidence }) => ({
      id: agency.id,
      name,
      ...(evidence ? { seen: evidence.date, confidence: evidence.confidence } : {}),
    })),
  };
}
