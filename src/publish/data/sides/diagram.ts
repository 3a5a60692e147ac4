import type { ForeignKey } from '../shape/table.ts';

/** A table in the diagram: its name and place, in units of the picture. */
export interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A foreign key in the diagram: from the table that has it to the one it leads to. */
export interface Line {
  readonly from: Box;
  readonly to: Box;
}

export interface Diagram {
  readonly width: number;
  readonly height: number;
  /** Size of each box. */
  readonly box: { readonly width: number; readonly height: number };
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

interface Keyed {
  readonly name: string;
  readonly foreignKeys: readonly ForeignKey[];
}

const BOX = { width: 236, height: 24 } as const;
const STEP = { x: 300, y: 32 } as const;

/**
 * The entity diagram of a dataset: the tables of its lists on the left, itself in the middle, the tables their keys lead
 * to on the right. Lines are exactly the foreign keys; those inside the tables of lists are told by the list beside it.
 */
export function diagramOf(dataset: Keyed, sides: readonly Keyed[]): Diagram {
  const inside = new Set([dataset.name, ...sides.map(({ name }) => name)]);
  const all = [dataset, ...sides];
  const targets = [...new Set(all.flatMap(({ foreignKeys }) => foreignKeys.map(({ table }) => table)))]
    .filter((name) => !inside.has(name))
    .sort();
  const rows = Math.max(sides.length, targets.length, 1);
  const height = rows * STEP.y;
  const column = (names: readonly string[], index: number): Box[] => {
    const top = ((rows - names.length) * STEP.y) / 2 + (STEP.y - BOX.height) / 2;
    return names.map((name, place) => ({ name, x: index * STEP.x, y: top + place * STEP.y }));
  };
  const first = sides.length > 0 ? 1 : 0;
  const boxes = [
    ...column(
      sides.map(({ name }) => name),
      0,
    ),
    ...column([dataset.name], first),
    ...column(targets, first + 1),
  ];
  const byName = new Map(boxes.map((box) => [box.name, box]));
  const lines = all.flatMap(({ name, foreignKeys }) =>
    [...new Set(foreignKeys.map(({ table }) => table))].flatMap((table): Line[] => {
      const [from, to] = [byName.get(name), byName.get(table)];
      return from && to && from.x !== to.x ? [{ from, to }] : [];
    }),
  );
  const columns = first + 1 + (targets.length > 0 ? 1 : 0);
  return { width: (columns - 1) * STEP.x + BOX.width, height, box: BOX, boxes, lines };
}
