import { z } from 'astro/zod';
import { ref } from '../../../schema/fields/primitives.ts';
import type { Dataset } from '../tables/dataset.ts';
import { fieldsOf } from '../shape/fields.ts';
import { columnsOf } from '../shape/flatten.ts';
import type { Item } from '../shape/item.ts';
import { jsonSchemaOf } from '../shape/json-schema.ts';
import { keyOf, leftOutOfTable } from '../shape/names.ts';
import type { Table } from '../shape/table.ts';
import { elementsAt, keysAlong } from './elements.ts';
import { isSources, listAround, sideName } from './side-tables.ts';

const text = z.string().min(1);
const row = z.strictObject({
  id: text.describe('Id of the row.'),
  of_table: text.describe('The table of what the source is cited for.'),
  of_row: text.describe('The row of that table: its id.'),
  field: text.describe('The list of sources, in the item of the dataset.'),
  position: z.int().positive().describe('Its place in the list, from 1.'),
  source: ref('sources').describe('Id of the source.'),
});

const fields = fieldsOf(jsonSchemaOf(row));
/** The shape of `cited`: which source is cited for which row of which table. */
export const CITED = {
  name: 'cited',
  fields,
  columns: columnsOf(fields),
  key: 'id',
  foreignKeys: [{ column: 'source', table: 'sources', key: 'id' }],
} as const;

function* rowsOf({ name, fields: own, items }: Dataset): Generator<Item> {
  const parts = leftOutOfTable(name);
  const paths = own
    .map(({ path }) => path)
    .filter((path) => isSources(path) && !parts.some((part) => path.startsWith(`${part}[]`)));
  for (const path of paths) {
    const around = listAround(path);
    const table = around === undefined ? name : sideName(name, around);
    for (const item of items) {
      for (const { parent, position, value } of elementsAt(String(item[keyOf(name)]), item, keysAlong(path)))
        yield {
          id: `${table}/${parent}/${path}#${position}`,
          of_table: table,
          of_row: parent,
          field: path,
          position,
          source: value,
        };
    }
  }
}

/** The sources of everything, one row each, so that facts and sources can be joined in both directions. */
export const citedTable = (datasets: readonly Dataset[]): Table => ({
  ...CITED,
  items: datasets.flatMap((dataset) => [...rowsOf(dataset)]),
});
