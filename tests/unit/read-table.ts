import { restored } from '../../src/publish/data/shape/csv.ts';
import { SEPARATOR, type Column } from '../../src/publish/data/shape/flatten.ts';

/** Parses a list in a cell: a backslash escapes the next character. */
function listOf(text: string): string[] {
  const elements: string[][] = [[]];
  for (const [part] of text.matchAll(/\\.|[^\\]/gsu)) {
    if (part === SEPARATOR) elements.push([]);
    else elements.at(-1)?.push(part.startsWith('\\') ? part.slice(1) : part);
  }
  return elements.map((parts) => parts.join(''));
}

const scalar = (text: string, kind: string | undefined): unknown =>
  kind === 'string' ? text : kind === 'boolean' ? text === 'true' : Number(text);

/** The meaning of an empty cell according to the data page; undefined: the field is absent. */
function emptyOf({ kind, isCertain, isNullable }: Column): unknown {
  if (isNullable) return null;
  return kind === 'list' && isCertain ? [] : undefined;
}

function valueOf(cell: string, column: Column): unknown {
  if (cell === '') return emptyOf(column);
  const text = restored(cell);
  if (column.form === 'json') return JSON.parse(text);
  return column.form === 'list' ? listOf(text).map((element) => scalar(element, column.of)) : scalar(text, column.kind);
}

/** Gives groups that are there the lists they always have: such a list is empty where its cell is. */
function fillLists(item: Record<string, unknown>, columns: readonly Column[]): void {
  for (const { kind, isRequired, keys } of columns) {
    if (kind !== 'list' || !isRequired) continue;
    const group = keys
      .slice(0, -1)
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], item);
    if (typeof group === 'object' && group !== null) (group as Record<string, unknown>)[keys.at(-1) ?? ''] ??= [];
  }
}

/** Rebuilds an item from the cells of a row, according to the data page. */
export function itemOf(cells: Readonly<Record<string, string>>, columns: readonly Column[]): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (const column of columns) {
    const value = valueOf(cells[column.path] ?? '', column);
    if (value === undefined) continue;
    let inner = item;
    for (const key of column.keys.slice(0, -1)) inner = (inner[key] ??= {}) as Record<string, unknown>;
    inner[column.keys.at(-1) ?? ''] = value;
  }
  fillLists(item, columns);
  return item;
}
