import { itemSchemas } from '../tables/item-schemas.ts';
import type { PageOf } from '../shape/item.ts';
import { shapeOf } from '../tables/dataset.ts';
import type { Table } from '../shape/table.ts';
import { CITED } from './cited.ts';
import { sideLists, sideShape } from './side-tables.ts';

/** The shape of a table: everything but its rows. */
export type Shape = Omit<Table, 'items'>;

/** The shapes of all datasets and side tables, each dataset before those beside it; `cited` last. */
export const tableShapes = (pageOf: PageOf): Shape[] => [
  ...[...itemSchemas(pageOf)].flatMap(([name, schema]) => {
    const shape = shapeOf(name, schema);
    const dataset = { name, fields: shape.fields };
    return [{ name, ...shape }, ...sideLists(name, shape.fields).map((list) => sideShape(dataset, list))];
  }),
  CITED,
];
