import type { Agency, Directive, Task } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';

/** The part of a body in a task: its role, or that others must coordinate with it. */
export type Part = Task['role'] | 'coordinate';

/** One filled cell of the responsibility matrix. */
export interface MatrixCell {
  readonly task: Task;
  readonly agency: Agency;
  readonly part: Part;
}

/** The responsibility matrix of directives; agencies in the order in which the texts first name them. */
export interface Matrix {
  readonly tasks: readonly Task[];
  readonly agencies: readonly Agency[];
  readonly cells: readonly MatrixCell[];
}

/** Builds the responsibility matrix of one or more directives. Collective bodies have columns of their own. */
export function matrixOf(portal: Portal, directives: readonly Directive[]): Matrix {
  const tasks = directives.flatMap(({ id }) => portal.tasks.filter((task) => task.directive.id === id));
  const cells = tasks.flatMap((task): MatrixCell[] => [
    ...task.assignees.map((id) => ({ task, agency: getOrThrow(portal.agencies, id), part: task.role })),
    ...task.coordination.map((id) => ({ task, agency: getOrThrow(portal.agencies, id), part: 'coordinate' as const })),
  ]);
  const agencies = [...new Map(cells.map(({ agency }) => [agency.id, agency])).values()];
  return { tasks, agencies, cells };
}

/** The directives of a matrix with their tasks, in its order. */
export const matrixParts = ({ tasks }: Matrix): { directive: Directive; tasks: Task[] }[] =>
  [...Map.groupBy(tasks, ({ directive }) => directive)].map(([directive, own]) => ({ directive, tasks: own }));

/** The anchor of a cell on the page of its directive. */
export const cellId = ({ task, agency }: Pick<MatrixCell, 'task' | 'agency'>): string => `${task.id}-${agency.id}`;

/** The anchor of a cell where the tasks of several directives stand: their numbers repeat. */
export const cellIdAmong = (cell: Pick<MatrixCell, 'task' | 'agency'>): string =>
  `letter-${cell.task.directive.id}-${cellId(cell)}`;
