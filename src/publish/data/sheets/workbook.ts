import writeExcelFile from 'write-excel-file/node';
import { cellOf } from '../shape/flatten.ts';
import type { Item } from '../shape/item.ts';
import type { Table } from '../shape/table.ts';
import { makeAnew, type Keep } from './kept-books.ts';
import { pinTimes } from './pinned.ts';

/** Longest name of a sheet, and most characters in a cell, that spreadsheets take. */
const LONGEST_NAME = 31;
const LONGEST_CELL = 32_767;

type Value = string | number | boolean | null;
type Cell = Value | { readonly value: string; readonly fontWeight: 'bold' };

/** The rows of a sheet, header first. Text stays text, whatever it looks like: `1.001570` keeps its last digit. */
const rowsOf = ({ columns, items }: Pick<Table, 'columns' | 'items'>): Cell[][] => [
  columns.map(({ path }) => ({ value: path, fontWeight: 'bold' })),
  ...items.map((item: Item) => columns.map((column): Value => cellOf(item, column) ?? null)),
];

function sheetOf(table: Table, name: string) {
  if (name.length > LONGEST_NAME)
    throw new Error(`${table.name}: “${name}” is too long for the name of a sheet; at most ${LONGEST_NAME} characters`);
  const data = rowsOf(table);
  const [long] = data.flat().filter((cell) => typeof cell === 'string' && cell.length > LONGEST_CELL);
  if (typeof long === 'string')
    throw new Error(
      `${table.name}: “${long.slice(0, 40)}…” has ${long.length} characters; a cell holds ${LONGEST_CELL}: leave its field out of the table`,
    );
  return { sheet: name, data, stickyRowsCount: 1 };
}

/**
 * A workbook (XLSX): a sheet for the table, and one for each side table, without the name of the table before theirs.
 * The same tables give the same bytes; `keep` may have them from an earlier build. Throws where a sheet would not hold what it is given.
 */
export async function workbook(table: Table, sides: readonly Table[] = [], keep: Keep = makeAnew): Promise<Uint8Array> {
  const sheets = [
    sheetOf(table, table.name.slice(0, LONGEST_NAME)),
    ...sides.map((side) => {
      const own = side.name.slice(table.name.length + 1);
      // No program opens a workbook with two sheets of one name.
      return sheetOf(side, own === table.name ? side.name : own);
    }),
  ];
  return pinTimes(await keep(sheets, () => writeExcelFile(sheets).toBuffer()));
}
