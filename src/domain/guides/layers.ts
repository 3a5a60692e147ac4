import type { GuideStep } from '../../schema/guides/guide.ts';
import { plainLinks } from './order.ts';

/** A place in the picture: a column from the left and a row from the top, which may be a half. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

/** The order of steps as a picture: what follows stands to the right of what it follows. */
export interface StepPicture {
  readonly spots: ReadonlyMap<string, Spot>;
  /** Each link with all places it passes, its ends included; the same column never twice. */
  readonly lines: readonly { readonly from: string; readonly to: string; readonly through: readonly Spot[] }[];
  readonly columns: number;
  readonly rows: number;
  readonly crossings: number;
}

/** Names in each column from top to bottom; a link that passes a column has a name there too. */
type Columns = readonly (readonly string[])[];
type Pair = readonly [left: string, right: string];

const SWEEPS = 12;

const crossingsOf = (columns: Columns, pairs: readonly Pair[]): number => {
  const at = new Map(columns.flatMap((names) => names.map((name, row) => [name, row] as const)));
  const column = new Map(columns.flatMap((names, index) => names.map((name) => [name, index] as const)));
  const place = (name: string): number => at.get(name) ?? 0;
  return pairs.reduce(
    (sum, [left, right], index) =>
      sum +
      pairs
        .slice(index + 1)
        .filter(
          (other) =>
            column.get(left) === column.get(other[0]) &&
            (place(left) - place(other[0])) * (place(right) - place(other[1])) < 0,
        ).length,
    0,
  );
};

/** Sorts each column by the mean place of its neighbours on one side, then on the other, and keeps the best order. */
function untangled(start: Columns, pairs: readonly Pair[]): Columns {
  let best = start;
  let columns = start;
  for (let sweep = 0; sweep < SWEEPS && crossingsOf(best, pairs) > 0; sweep += 1) {
    const side = sweep % 2;
    const place = new Map(columns.flatMap((names) => names.map((name, row) => [name, row] as const)));
    columns = columns.map((names) => {
      const mean = (name: string): number => {
        const near = pairs.filter((pair) => pair[1 - side] === name).map((pair) => place.get(pair[side]) ?? 0);
        return near.length === 0 ? (place.get(name) ?? 0) : near.reduce((a, b) => a + b, 0) / near.length;
      };
      const sorted = names.toSorted((a, b) => mean(a) - mean(b));
      sorted.forEach((name, row) => place.set(name, row));
      return sorted;
    });
    if (crossingsOf(columns, pairs) < crossingsOf(best, pairs)) best = columns;
  }
  return best;
}

/** Places the steps of a guide in columns (Sugiyama: longest paths, passing places, mean places). Deterministic. */
export function pictureOf(steps: readonly GuideStep[]): StepPicture {
  const links = plainLinks(steps);
  const columnOf = new Map<string, number>();
  // Steps come after those they follow, so that one pass in their order finds the longest paths.
  for (const { id } of steps) {
    const before = links.filter(({ to }) => to === id).map(({ from }) => (columnOf.get(from) ?? -1) + 1);
    columnOf.set(id, Math.max(0, ...before));
  }
  const lines = links.map(({ from, to }) => {
    const [first, last] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0];
    const passed = Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => first + 1 + index);
    return { from, to, passed: passed.map((column) => ({ column, name: `${from} ${to} ${column}` })) };
  });
  const count = Math.max(...columnOf.values()) + 1;
  const columns = Array.from({ length: count }, (_, column) => [
    ...steps.filter(({ id }) => columnOf.get(id) === column).map(({ id }) => id),
    ...lines.flatMap(({ passed }) => passed.filter((place) => place.column === column).map(({ name }) => name)),
  ]);
  const pairs = lines.flatMap(({ from, to, passed }): Pair[] => {
    const names = [from, ...passed.map(({ name }) => name), to];
    return names.slice(1).map((name, index) => [names[index] ?? '', name]);
  });
  const ordered = untangled(columns, pairs);
  const rows = Math.max(...ordered.map(({ length }) => length));
  const spots = new Map(
    ordered.flatMap((names, column) =>
      names.map((name, index) => [name, { column, row: index + (rows - names.length) / 2 }] as const),
    ),
  );
  const spotOf = (name: string): Spot => spots.get(name) ?? { column: 0, row: 0 };
  return {
    spots: new Map(steps.map(({ id }) => [id, spotOf(id)])),
    lines: lines.map(({ from, to, passed }) => ({
      from,
      to,
      through: [from, ...passed.map(({ name }) => name), to].map(spotOf),
    })),
    columns: count,
    rows,
    crossings: crossingsOf(ordered, pairs),
  };
}
