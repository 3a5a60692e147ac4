import type { DataField } from './fields.ts';
import type { Column } from './flatten.ts';
import type { Item } from './item.ts';
import type { DatasetName } from './names.ts';

/** The datasets whose ids a field contains, by the path of the field: `document`, `originals[]`, `steps[].service`. */
export type References = ReadonlyMap<string, readonly DatasetName[]>;

/** What joins a column to the key of another table. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  /** Name of the key of that table. */
  readonly key: string;
}

/** A table as published in CSV and in workbooks: rows, their columns, and what joins them to others. */
export interface Table {
  readonly name: string;
  readonly fields: readonly DataField[];
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
  /** The column that names a row. */
  readonly key?: string;
  readonly foreignKeys: readonly ForeignKey[];
}

/** The foreign keys of columns: those that hold ids of exactly one dataset. */
export const foreignKeysOf = (
  columns: readonly Pick<Column, 'path' | 'form'>[],
  references: References,
): ForeignKey[] =>
  columns.flatMap(({ path, form }): ForeignKey[] => {
    const [table, ...more] = references.get(path) ?? [];
    return form !== 'plain' || table === undefined || more.length > 0 ? [] : [{ column: path, table, key: 'id' }];
  });
