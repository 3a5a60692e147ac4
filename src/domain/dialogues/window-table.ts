import type { Obligation, Task } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';
import { quartersOf, taskOf, windowTable, type WindowState } from './obligations.ts';

export type WindowRow = ReturnType<typeof windowTable>[number];

/** Window states, from the most to the least certain. */
export const WINDOW_STATES: readonly WindowState[] = ['session', 'not-held', 'nothing', 'not-looked-up'];

/** Number of windows in a state. */
export interface WindowCount {
  readonly state: WindowState;
  readonly count: number;
}

/** Counts windows by state; states without windows are omitted. */
export function countWindows(rows: readonly WindowRow[]): WindowCount[] {
  const all = rows.flatMap(({ windows }) => windows);
  return WINDOW_STATES.map((state) => ({ state, count: all.filter((window) => window.state === state).length })).filter(
    ({ count }) => count > 0,
  );
}

/** A duty to hold dialogues in a quarter: how many bodies have it, and what is known about them. */
export interface QuarterDuty {
  readonly obligation: Obligation;
  readonly task: Task;
  readonly bodies: number;
  readonly counts: readonly WindowCount[];
}

/** The duties for a quarter. */
export const dutiesIn = (portal: Portal, quarter: string): QuarterDuty[] =>
  [...portal.obligations.values()].flatMap((obligation) => {
    if (!quartersOf(portal, obligation).includes(quarter)) return [];
    const rows = windowTable(portal, obligation).map(({ bearer, windows }) => ({
      bearer,
      windows: windows.filter((window) => window.quarter === quarter),
    }));
    return [{ obligation, task: taskOf(portal, obligation), bodies: rows.length, counts: countWindows(rows) }];
  });

/** The common state of all windows of a row, if they share one and none has further content. */
function commonState({ windows }: WindowRow): WindowState | undefined {
  const [first] = windows;
  const isPlain = windows.every(({ sessions, others }) => sessions.length === 0 && others.length === 0);
  return isPlain && windows.every(({ state }) => state === first?.state) ? first?.state : undefined;
}

/** Folds a long table: rows with content are kept, the others are grouped by their common state. */
export function foldTable(rows: readonly WindowRow[]): {
  detailed: WindowRow[];
  uniform: { state: WindowState; rows: WindowRow[] }[];
} {
  const groups = Map.groupBy(rows, commonState);
  return {
    detailed: groups.get(undefined) ?? [],
    uniform: WINDOW_STATES.flatMap((state) => {
      const own = groups.get(state);
      return own ? [{ state, rows: own }] : [];
    }),
  };
}

/** The obligation read from a task, if any. */
export const obligationOfTask = (portal: Portal, task: Task): Obligation | undefined =>
  [...portal.obligations.values()].find((each) => each.directive === task.directive.id && each.task === task.id);
