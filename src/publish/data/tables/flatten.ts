import type { CsvValue } from './csv.ts';
import { isScalar, type DataField } from './fields.ts';
import type { Item } from './item.ts';

/** How a cell holds its field: as it is, as a joined list, or as JSON text. */
export type Form = 'plain' | 'list' | 'json';

/** A column of a table: a field that stands outside every list. */
export interface Column extends DataField {
  readonly form: Form;
  readonly keys: readonly string[];
}

/** Stands between the elements of a list in one cell. */
export const SEPARATOR = '|';

/** An element of a list in which the separator and the backslash are told apart by a backslash in front. */
const escaped = (text: string): string => text.replaceAll(/[\\|]/gu, String.raw`\$&`);

/** The columns of a table, in the order of the fields; lists that are a table of their own are left out. */
export const columnsOf = (fields: readonly DataField[], tables: readonly string[] = []): Column[] =>
  fields.flatMap((field): Column[] => {
    if (field.kind === 'object' || field.path.includes('[]') || tables.includes(field.path)) return [];
    const form = isScalar(field.kind) ? 'plain' : isScalar(field.of) ? 'list' : 'json';
    return [{ ...field, form, keys: field.path.split('.') }];
  });

/** What stands at the end of a path of keys. */
const at = (item: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (inner as Item | null | undefined)?.[key], item);

/** A field of an item as a cell: empty where it is absent, null or an empty list. */
export function cellOf(item: Item, { keys, form }: Pick<Column, 'keys' | 'form'>): CsvValue {
  const value = at(item, keys);
  if (value === undefined || value === null) return undefined;
  if (form === 'json') return Array.isArray(value) && value.length === 0 ? undefined : JSON.stringify(value);
  if (form === 'list') return (value as (string | number | boolean)[]).map(String).map(escaped).join(SEPARATOR);
  return value as string | number | boolean;
}
