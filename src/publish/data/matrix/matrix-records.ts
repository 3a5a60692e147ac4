import type { CsvValue } from '../shape/csv.ts';
import type { Directive } from '../../../domain/entries/entry.ts';
import type { Portal } from '../../../domain/portal.ts';
import { type Locale, LOCALES } from '../../../schema/fields/languages.ts';
import { matrixRows, type MatrixRow } from './matrix-rows.ts';
import { MATRIX_SEPARATOR } from './matrix-table.ts';

type NameIn<Name extends string> = `${Name}_${Locale}`;

/** Column names per language: `title_` and the language. */
const namesIn = <Name extends string>(name: Name): NameIn<Name>[] =>
  LOCALES.map((locale): NameIn<Name> => `${name}_${locale}`);

/** Values of such columns. */
const inEach = <Name extends string, Value>(name: Name, valueIn: (locale: Locale) => Value) =>
  Object.fromEntries(LOCALES.map((locale) => [`${name}_${locale}`, valueIn(locale)])) as Record<NameIn<Name>, Value>;

/** A row of the matrix as published: names are stable, empty values are null, lists stay lists. */
export const matrixRecord = (row: MatrixRow, pathOfTask: (task: string, locale: Locale) => string) => ({
  directive: row.task.directive.id,
  task: row.task.id,
  ...inEach('title', (locale) => row.task.title[locale]),
  body: row.body.id ?? null,
  ...inEach('body', (locale) => row.body.name[locale]),
  involvement: row.involvement,
  role: row.role ?? null,
  basis: row.basis,
  through: row.through?.id ?? null,
  programmes: row.task.programmes,
  state: row.state ?? null,
  today: row.today.map(({ id }) => id),
  ...inEach('today', (locale) => row.today.map(({ name }) => name[locale])),
  today_seen: row.today.map(({ seen }) => seen ?? null),
  today_confidence: row.today.map(({ confidence }) => confidence ?? null),
  ...inEach('page', (locale) => pathOfTask(row.task.id, locale)),
  task_id: `${row.task.directive.id}#${row.task.id}`,
  id: row.id,
  district: row.district?.id ?? null,
  work: [...new Set(row.work.flatMap((holder) => (holder.basis === 'territory' ? [] : [holder.agency.id])))],
  work_communes: [...new Set(row.work.flatMap((holder) => (holder.basis === 'territory' ? [holder.commune.id] : [])))],
});
export type MatrixRecord = ReturnType<typeof matrixRecord>;

/** The matrix of a directive as records. `pathOfTask` returns the permanent path of a task. */
export const matrixRecords = (
  portal: Portal,
  directive: Directive,
  pathOfTask: (task: string, locale: Locale) => string,
): MatrixRecord[] => matrixRows(portal, directive).map((row) => matrixRecord(row, pathOfTask));

/** The columns of the table, in order. */
export const MATRIX_COLUMNS: readonly (keyof MatrixRecord)[] = [
  'directive',
  'task',
  ...namesIn('title'),
  'body',
  ...namesIn('body'),
  'involvement',
  'role',
  'basis',
  'through',
  'programmes',
  'state',
  'today',
  ...namesIn('today'),
  'today_seen',
  'today_confidence',
  ...namesIn('page'),
  'task_id',
  'id',
  'district',
  'work',
  'work_communes',
];

/** The cells of a record; multiple values are joined by “; ”, unknown ones are empty. */
export const matrixCells = (record: MatrixRecord): CsvValue[] =>
  MATRIX_COLUMNS.map((column) => {
    const value = record[column];
    return Array.isArray(value) ? value.map((each) => each ?? '').join(MATRIX_SEPARATOR) : (value ?? undefined);
  });
