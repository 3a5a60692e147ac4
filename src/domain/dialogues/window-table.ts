import type { Obligation, Task } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';
import type { windowTable, WindowState } from './obligations.ts';

export type WindowRow = ReturnType<typeof windowTable>[number];

/** From what is known most surely to what nobody looked up. */
export const WINDOW_STATES: readonly WindowState[] = ['session', 'not-held', 'nothing', 'not-looked-up'];

/** How many windows stand in each state; states that none is in are left out. */
export function countWindows(rows: readonly WindowRow[]): { state: WindowState; count: number }[] {
  const all = rows.flatMap(({ windows }) => windows);
  return WINDOW_STATES.map((state) => ({ state, count: all.filter((window) => window.state === state).length })).filter(
    ({ count }) => count > 0,
  );
}

/** The state all windows of a row share, if they do and there is nothing else to say of any of them. */
function commonState({ windows }: WindowRow): WindowState | undefined {
  const [first] = windows;
  const isPlain = windows.every(({ sessions, others }) => sessions.length === 0 && others.length === 0);
  return isPlain && windows.every(({ state }) => state === first?.state) ? first?.state : undefined;
}

/**
 * A long table as readers can take it in: the rows that say something, and the others together by the one state all
 * their windows are in.
 */
export function foldTable(rows: readonly WindowRow[]): {
  telling: WindowRow[];
  alike: { state: WindowState; rows: WindowRow[] }[];
} {
  const groups = Map.groupBy(rows, commonState);
  return {
    telling: groups.get(undefined) ?? [],
    alike: WINDOW_STATES.flatMap((state) => {
      const own = groups.get(state);
      return own ? [{ state, rows: own }] : [];
    }),
  };
}

/** The obligation that was read from a task, if there is one. */
export const obligationOfTask = (portal: Portal, task: Task): Obligation | undefined =>
  [...portal.obligations.values()].find((each) => each.directive === task.directive.id && each.task === task.id);
