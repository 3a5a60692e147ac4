import type { CsvValue } from '../tables/csv.ts';
import type { Directive } from '../../../domain/entries/entry.ts';
import type { Portal } from '../../../domain/portal.ts';
import type { Locale } from '../../../schema/site/portal-settings.ts';
import { matrixRows, type MatrixRow } from './matrix-rows.ts';

/** A row of the matrix as it is published: names are stable, empty values are null, lists stay lists. */
export const matrixRecord = (row: MatrixRow, pathOfTask: (task: string, locale: Locale) => string) => ({
  directive: row.task.directive.id,
  task: row.task.id,
  title_vi: row.task.title.vi,
  title_en: row.task.title.en,
  body: row.body.id ?? null,
  body_vi: row.body.name.vi,
  body_en: row.body.name.en,
  involvement: row.involvement,
  role: row.role ?? null,
  basis: row.basis,
  through: row.through?.id ?? null,
  programmes: row.task.programmes,
  state: row.state ?? null,
  today: row.today.map(({ id }) => id),
  today_vi: row.today.map(({ name }) => name.vi),
  today_en: row.today.map(({ name }) => name.en),
  today_seen: row.today.map(({ seen }) => seen ?? null),
  today_confidence: row.today.map(({ confidence }) => confidence ?? null),
  page_vi: pathOfTask(row.task.id, 'vi'),
  page_en: pathOfTask(row.task.id, 'en'),
});
export type MatrixRecord = ReturnType<typeof matrixRecord>;

/** The matrix of a directive as records. `pathOfTask` gives the permanent path of a task. */
export const matrixRecords = (
  portal: Portal,
  directive: Directive,
  pathOfTask: (task: string, locale: Locale) => string,
): MatrixRecord[] => matrixRows(portal, directive).map((row) => matrixRecord(row, pathOfTask));

/** The columns of the table, in their order. */
export const MATRIX_COLUMNS = [
  'directive',
  'task',
  'title_vi',
  'title_en',
  'body',
  'body_vi',
  'body_en',
  'involvement',
  'role',
  'basis',
  'through',
  'programmes',
  'state',
  'today',
  'today_vi',
  'today_en',
  'today_seen',
  'today_confidence',
  'page_vi',
  'page_en',
] as const satisfies readonly (keyof MatrixRecord)[];

/** A record as cells; several values of one cell are parted by “; ”, what is unknown is left empty. */
export const matrixCells = (record: MatrixRecord): CsvValue[] =>
  MATRIX_COLUMNS.map((column) => {
    const value = record[column];
    return Array.isArray(value) ? value.map((each) => each ?? '').join('; ') : (value ?? undefined);
  });
