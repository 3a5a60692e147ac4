import { BYTE_ORDER_MARK } from '../../publish/data/shape/csv.ts';
import { isForSpreadsheets } from '../../publish/data/shape/names.ts';
import { cited, datasets } from './open-data.ts';
import { changes, matrices } from './other-sets.ts';

/** A file under `/data/v1/`. */
export interface DataFile {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly type: string;
}

const json = (name: string, body: string): DataFile => ({ name: `${name}.json`, body, type: 'application/json' });
const csv = (name: string, body: string): DataFile => ({ name: `${name}.csv`, body, type: 'text/csv; charset=utf-8' });
const xlsx = (name: string, body: Uint8Array): DataFile => ({
  name: `${name}.xlsx`,
  body,
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});

/** The data files by name. */
export const dataFiles: readonly DataFile[] = [
  ...datasets.flatMap((dataset) => [
    json(dataset.name, dataset.json),
    csv(dataset.name, dataset.csv),
    ...(isForSpreadsheets(dataset.name) ? [csv(`${dataset.name}.bom`, `${BYTE_ORDER_MARK}${dataset.csv}`)] : []),
    xlsx(dataset.name, dataset.xlsx),
    ...dataset.sides.map((side) => csv(side.name, side.text)),
  ]),
  csv(cited.name, cited.text),
  xlsx(cited.name, cited.xlsx),
  ...matrices.flatMap((matrix) => [
    json(matrix.name, matrix.json),
    csv(matrix.name, matrix.csvText),
    xlsx(matrix.name, matrix.xlsx),
  ]),
  json(changes.name, changes.json),
  csv(changes.table.name, changes.table.csvText),
  xlsx(changes.table.name, changes.table.xlsx),
];
