import type { Dataset } from '../tables/dataset.ts';
import { fieldsOf, type DataField } from '../shape/fields.ts';
import { columnsOf } from '../shape/flatten.ts';
import type { Item } from '../shape/item.ts';
import type { JsonSchema } from '../shape/json-schema.ts';
import { keyOf, leftOutOfTable, type DatasetName } from '../shape/names.ts';
import { referencesOf } from '../tables/references.ts';
import { foreignKeysOf, type ForeignKey, type References, type Table } from '../shape/table.ts';
import { elementsAt, keysAlong } from './elements.ts';

/** A list inside the items of a dataset as a table of its own, so that it can be joined. */
export interface SideTable extends Table {
  readonly of: DatasetName;
  /** Path of the list in an item: `steps[].only_if`. */
  readonly path: string;
  readonly key: 'id';
}

/** The last key of lists of sources; they stand together in the table `cited`. */
const SOURCES = /(?:^|\.)sources$/u;
export const isSources = (path: string): boolean => SOURCES.test(path);

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });

/** The lists of a dataset that become side tables: all but sources, and those that are datasets of their own. */
export const sideLists = (name: DatasetName, fields: readonly DataField[]): DataField[] => {
  const parts = leftOutOfTable(name);
  const isIn = (path: string): boolean => parts.some((part) => path === part || path.startsWith(`${part}[]`));
  return fields.filter(({ kind, path }) => kind === 'list' && !isSources(path) && !isIn(path));
};

/** The name of the side table of a list. */
export const sideName = (dataset: DatasetName, path: string): string =>
  `${dataset}-${path.replaceAll(/\[\]\.|[._]/gu, '-')}`;

/** The innermost list around a path; undefined for one that stands in the item itself. */
export function listAround(path: string): string | undefined {
  const end = path.lastIndexOf('[].');
  return end < 0 ? undefined : path.slice(0, end);
}

/** The schema of the rows of a side table. An element's own id becomes `own_id`; one without fields, `value`. */
function rowSchema(dataset: DatasetName, { path, element = {}, lines }: DataField): JsonSchema {
  const { id, ...fields } = element.properties ?? {};
  const isObject = element.properties !== undefined;
  const own: Record<string, JsonSchema> = {
    ...(id ? { own_id: id } : {}),
    ...(isObject ? fields : { value: { ...element, description: element.description ?? lines.at(-1) ?? path } }),
  };
  const required = isObject ? (element.required ?? []).map((name) => (name === 'id' ? 'own_id' : name)) : ['value'];
  const around = listAround(path);
  const head: Record<string, JsonSchema> = {
    id: text('Id of the row; it changes when elements before it come or go, unless they have ids of their own.'),
    entry_id: text(`The item of ${dataset} it stands in.`),
    ...(around === undefined ? {} : { parent_id: text(`The row of ${sideName(dataset, around)} it stands in.`) }),
    position: { type: 'integer', minimum: 1, description: 'Its place in the list, from 1.' },
  };
  return { type: 'object', properties: { ...head, ...own }, required: [...Object.keys(head), ...required] };
}

/** References inside the elements of a list, by the columns of its side table. */
function referencesInside(references: References, path: string): References {
  const start = `${path}[]`;
  return new Map(
    [...references]
      .filter(([field]) => field === start || field.startsWith(`${start}.`))
      .map(([field, to]) => [field === start ? 'value' : field.slice(start.length + 1), to]),
  );
}

function* rowsOf({ name, items }: Pick<Dataset, 'name' | 'items'>, path: string, isNested: boolean): Generator<Item> {
  const keys = keysAlong(path);
  for (const item of items) {
    for (const { entry, parent, id, position, value } of elementsAt(String(item[keyOf(name)]), item, keys)) {
      const { id: own, ...fields } = typeof value === 'object' && value !== null ? (value as Item) : { value };
      yield {
        id,
        entry_id: entry,
        ...(isNested ? { parent_id: parent } : {}),
        position,
        ...(own === undefined ? {} : { own_id: own }),
        ...fields,
      };
    }
  }
}

/** A side table without its rows, as it follows from the schema of the dataset. */
export function sideShape(
  dataset: Pick<Dataset, 'name' | 'fields'>,
  list: DataField,
  references = referencesOf(dataset.name),
): Omit<SideTable, 'items'> {
  const { name } = dataset;
  const { path } = list;
  const fields = fieldsOf(rowSchema(name, list));
  const deeper = fields.filter((field) => field.kind === 'list' && !isSources(field.path)).map((field) => field.path);
  const columns = columnsOf(fields, deeper);
  const around = listAround(path);
  const up: ForeignKey[] = [
    { column: 'entry_id', table: name, key: keyOf(name) },
    ...(around === undefined ? [] : [{ column: 'parent_id', table: sideName(name, around), key: 'id' }]),
  ];
  return {
    name: sideName(name, path),
    of: name,
    path,
    fields,
    columns,
    key: 'id',
    foreignKeys: [...up, ...foreignKeysOf(columns, referencesInside(references, path))],
  };
}

/** The side tables of a dataset, in the order of its fields; those without rows too, so that joins keep working. */
export function sideTables(dataset: Dataset): SideTable[] {
  const references = referencesOf(dataset.name);
  return sideLists(dataset.name, dataset.fields).map((list) => ({
    ...sideShape(dataset, list, references),
    items: [...rowsOf(dataset, list.path, listAround(list.path) !== undefined)],
  }));
}
