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

/** The responsibility matrix of a directive; agencies in the order in which the text first names them. */
export interface Matrix {
  readonly tasks: readonly Task[];
  readonly agencies: readonly Agency[];
  readonly cells: readonly MatrixCell[];
}

/** Builds the responsibility matrix of a directive. Collective bodies have columns of their own. */
export function matrixOf(portal: Portal, directive: Directive): Matrix {
  const tasks = portal.tasks.filter((task) => task.directive.id === directive.id);
  const cells = tasks.flatMap((task): MatrixCell[] => [
    ...task.assignees.map((id) => ({ task, agency: getOrThrow(portal.agencies, id), part: task.role })),
    ...task.coordination.map((id) => ({ task, agency: getOrThrow(portal.agencies, id), part: 'coordinate' as const })),
  ]);
  const agencies = [...new Map(cells.map(({ agency }) => [agency.id, agency])).values()];
  return { tasks, agencies, cells };
}

/** The anchor of a cell on its page. */
export const cellId = ({ task, agency }: Pick<MatrixCell, 'task' | 'agency'>): string => `${task.id}-${agency.id}`;
