import type { CsvValue } from './csv.ts';
import { isScalar, type DataField } from './fields.ts';
import type { Item } from './item.ts';

/** How a cell contains its field: as plain value, joined list, or JSON. */
export type Form = 'plain' | 'list' | 'json';

/** A column of a table: a field outside any list. */
export interface Column extends DataField {
  readonly form: Form;
  readonly keys: readonly string[];
  /** Between the elements of a list, if not `SEPARATOR` with escapes: what no element contains. */
  readonly separator?: string;
}

/** Separates list elements in a cell. */
export const SEPARATOR = '|';

/** Escapes separators and backslashes in a list element by a backslash. */
const escaped = (text: string): string => text.replaceAll(/[\\|]/gu, String.raw`\$&`);

/** The columns of a table, in field order, without the lists that are tables of their own. */
export const columnsOf = (fields: readonly DataField[], tables: readonly string[] = []): Column[] =>
  fields.flatMap((field): Column[] => {
    if (field.kind === 'object' || field.path.includes('[]') || tables.includes(field.path)) return [];
    const form = isScalar(field.kind) ? 'plain' : isScalar(field.of) ? 'list' : 'json';
    return [{ ...field, form, keys: field.path.split('.') }];
  });

/** The value at a path of keys. */
export const at = (item: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (inner as Item | null | undefined)?.[key], item);

/** Formats a field of an item as a cell: empty if absent, null or an empty list. */
export function cellOf(item: Item, { keys, form, separator }: Pick<Column, 'keys' | 'form' | 'separator'>): CsvValue {
  const value = at(item, keys);
  if (value === undefined || value === null) return undefined;
  if (form === 'json') return Array.isArray(value) && value.length === 0 ? undefined : JSON.stringify(value);
  if (form === 'list' && separator !== undefined)
    return (value as (string | null)[]).map((each) => each ?? '').join(separator);
  if (form === 'list') return (value as (string | number | boolean)[]).map(String).map(escaped).join(SEPARATOR);
  return value as string | number | boolean;
}
