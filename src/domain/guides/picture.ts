import type { GuideStep } from '../../schema/guides/guide.ts';
import { blockGraph, type Block, type BlockLine } from './blocks.ts';

/** A block in the picture: its column from the left, its first row from the top, and how many rows it takes. */
export interface Spot {
  readonly column: number;
  readonly row: number;
  readonly size: number;
}

/** The order of steps as a picture: what follows stands to the right of what it follows. */
export interface StepPicture {
  readonly blocks: readonly (Block & Spot)[];
  /** Each line with all places it passes, its ends included; the same column never twice. */
  readonly lines: readonly (BlockLine & { readonly through: readonly Spot[] })[];
  /** Whether each column has steps: one of joints alone is narrow. */
  readonly columns: readonly boolean[];
  readonly rows: number;
  readonly crossings: number;
}

/** Keys in each column from top to bottom; a line that passes a column has a key there too. */
type Columns = readonly (readonly string[])[];
type Pair = readonly [left: string, right: string];

const SWEEPS = 12;
/** The rows that a joint, or a line that passes, takes. */
const NARROW = 0.4;

const placesIn = (columns: Columns): Map<string, { column: number; place: number }> =>
  new Map(columns.flatMap((keys, column) => keys.map((key, place) => [key, { column, place }] as const)));

/** How often lines between the same two columns cross. */
function crossingsOf(columns: Columns, pairs: readonly Pair[]): number {
  const places = placesIn(columns);
  const at = pairs.map(([left, right]) => ({
    column: places.get(left)?.column,
    left: places.get(left)?.place ?? 0,
    right: places.get(right)?.place ?? 0,
  }));
  return at.reduce(
    (sum, one, index) =>
      sum +
      at
        .slice(index + 1)
        .filter((other) => other.column === one.column && (one.left - other.left) * (one.right - other.right) < 0)
        .length,
    0,
  );
}

/** Sorts each column by the mean place of its neighbours on one side, then on the other, and keeps the best order. */
function untangled(start: Columns, pairs: readonly Pair[]): Columns {
  let best = start;
  let columns = start;
  for (let sweep = 0; sweep < SWEEPS && crossingsOf(best, pairs) > 0; sweep += 1) {
    const isFromLeft = sweep % 2 === 0;
    const places = placesIn(columns);
    const placeOf = (key: string): number => places.get(key)?.place ?? 0;
    const mean = (key: string): number => {
      const near = pairs.flatMap(([left, right]) => {
        const [own, other] = isFromLeft ? [right, left] : [left, right];
        return own === key ? [placeOf(other)] : [];
      });
      return near.length === 0 ? placeOf(key) : near.reduce((a, b) => a + b, 0) / near.length;
    };
    const order = columns.map((_, index) => (isFromLeft ? index : columns.length - 1 - index));
    const next = [...columns];
    for (const index of order) {
      const sorted = (next[index] ?? []).toSorted((a, b) => mean(a) - mean(b));
      sorted.forEach((key, place) => places.set(key, { column: index, place }));
      next[index] = sorted;
    }
    columns = next;
    if (crossingsOf(columns, pairs) < crossingsOf(best, pairs)) best = columns;
  }
  return best;
}

/** The longest way to each block; they come after those they follow, joints aside, so some passes suffice. */
function columnsOf(blocks: readonly Block[], lines: readonly BlockLine[]): Map<string, number> {
  const column = new Map(blocks.map(({ key }) => [key, 0]));
  blocks.forEach(() => {
    for (const { from, to } of lines) column.set(to, Math.max(column.get(to) ?? 0, (column.get(from) ?? 0) + 1));
  });
  return column;
}

/** Places the steps of a guide in columns (Sugiyama: longest ways, passing places, mean places). Deterministic. */
export function pictureOf(steps: readonly GuideStep[]): StepPicture {
  const { blocks, lines } = blockGraph(steps);
  const columnOf = columnsOf(blocks, lines);
  const passing = lines.map(({ from, to }) => {
    const first = (columnOf.get(from) ?? 0) + 1;
    const count = Math.max(0, (columnOf.get(to) ?? 0) - first);
    return Array.from({ length: count }, (_, index) => ({ column: first + index, key: `${from} > ${to} ${index}` }));
  });
  const columns = Array.from({ length: Math.max(...columnOf.values()) + 1 }, (_, column) => [
    ...blocks.filter(({ key }) => columnOf.get(key) === column).map(({ key }) => key),
    ...passing.flat().flatMap((place) => (place.column === column ? [place.key] : [])),
  ]);
  const wayOf = ({ from, to }: BlockLine, index: number): string[] => [
    from,
    ...(passing[index] ?? []).map(({ key }) => key),
    to,
  ];
  const pairs = lines.flatMap((line, index): Pair[] => {
    const way = wayOf(line, index);
    return way.slice(1).map((key, place) => [way[place] ?? '', key]);
  });
  const ordered = untangled(columns, pairs);
  const sizes = new Map(blocks.map(({ key, steps: own }) => [key, Math.max(own.length, NARROW)]));
  const sizeOf = (key: string): number => sizes.get(key) ?? NARROW;
  const heightOf = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + sizeOf(key), 0);
  const rows = Math.max(...ordered.map(heightOf));
  const spots = new Map<string, Spot>();
  ordered.forEach((keys, column) => {
    let row = (rows - heightOf(keys)) / 2;
    for (const key of keys) {
      spots.set(key, { column, row, size: sizeOf(key) });
      row += sizeOf(key);
    }
  });
  const spotOf = (key: string): Spot => spots.get(key) ?? { column: 0, row: 0, size: 1 };
  return {
    blocks: blocks.map((block) => ({ ...block, ...spotOf(block.key) })),
    lines: lines.map((line, index) => ({ ...line, through: wayOf(line, index).map(spotOf) })),
    columns: ordered.map((keys) => keys.some((key) => sizeOf(key) >= 1)),
    rows,
    crossings: crossingsOf(ordered, pairs),
  };
}
