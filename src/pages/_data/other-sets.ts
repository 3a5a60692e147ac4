import { changeJson } from '../../domain/revisions/change-json.ts';
import { MOST_CHANGES, newestChanges } from '../../domain/revisions/history.ts';
import { firstDay, today } from '../../domain/succession/directory.ts';
import type { Directive } from '../../domain/entries/entry.ts';
import { changeDaySchema } from '../../publish/data/catalog/changes-schema.ts';
import type { DescribedSet, DescribedTable } from '../../publish/data/catalog/described.ts';
import { publishedFile } from '../../publish/data/catalog/published-file.ts';
import { RELEASE } from '../../publish/data/shape/releases.ts';
import { MATRIX_COLUMNS, matrixCells, matrixRecords } from '../../publish/data/matrix/matrix-records.ts';
import { MATRIX_SHAPE } from '../../publish/data/matrix/matrix-table.ts';
import { workbook } from '../../publish/data/sheets/workbook.ts';
import { changedEntries, CHANGED_SHAPE } from '../../publish/data/rows/changed-entry.ts';
import { csvPieces } from '../../publish/data/tables/write.ts';
import { toCsv } from '../../publish/data/shape/csv.ts';
import { fieldsOf, type DataField } from '../../publish/data/shape/fields.ts';
import type { Table } from '../../publish/data/shape/table.ts';
import type { Column } from '../../publish/data/shape/flatten.ts';
import { taskUrl } from '../../i18n/addresses/urls.ts';
import { contentHistory, portal } from '../../portal.ts';
import { keep, pageOf, publication, worded } from './open-data.ts';

/** What is published beside the datasets, with the contents of its files. */
interface OtherSet extends DescribedSet {
  readonly fields: readonly DataField[];
  readonly columns: readonly Column[];
  readonly count: number;
  readonly json: string;
}

/** A table with its words and the contents of its files. */
type OtherTable = DescribedTable & { readonly csvText: string; readonly xlsx: Uint8Array };

/** The head of a JSON file, one field a line. */
const headOf = (head: object): string =>
  Object.entries(head)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
    .join('');

/** One row per line, so that a diff shows changed rows. */
const linesOf = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join(',\n');

/** The responsibility matrix of a directive: one row per task and body, with the dates it compares. */
export type Matrix = OtherSet & OtherTable & { readonly directive: string };

async function matrixOf(directive: Directive): Promise<Matrix> {
  const { id, symbol } = directive;
  const name = `matrix-${id}`;
  const records = matrixRecords(portal, directive, (task, locale) => taskUrl(id, task, locale));
  const schemaFile = 'schema/matrix.schema.json';
  const csvText = toCsv(MATRIX_COLUMNS, records.map(matrixCells));
  const head = { directive: id, symbol, from: firstDay(portal), today: today(portal) };
  const about = {
    $schema: schemaFile,
    version: '1',
    release: RELEASE,
    checked: publication.checked,
    base: publication.base,
  };
  const json = `{\n${headOf({ ...head, ...about })}"rows": [\n${linesOf(records)}\n]}\n`;
  const csv = publishedFile(`${name}.csv`, csvText);
  const xlsx = await workbook({ ...MATRIX_SHAPE, name, items: records }, [], keep);
  return {
    ...MATRIX_SHAPE,
    name,
    directive: id,
    title: worded((t) => t('data.of.matrix', { symbol: symbol ?? id })),
    description: worded((t) => t('data.matrixLead', { symbol: symbol ?? id })),
    page: pageOf({ route: 'dataset', id: name }),
    schemaFile,
    files: { json: publishedFile(`${name}.json`, json), csv, xlsx: publishedFile(`${name}.xlsx`, xlsx) },
    csv,
    xlsx,
    csvText,
    json,
    count: records.length,
  };
}

export const matrices: readonly Matrix[] = await Promise.all([...portal.directives.values()].map(matrixOf));

/** The changes day by day, and as a table of the entries that changed. */
interface Changes extends OtherSet {
  readonly table: OtherTable & Pick<Table, 'items'>;
}

async function changesSet(): Promise<Changes> {
  const history = contentHistory();
  const { revisions, leftOut } = newestChanges(history.state === 'none' ? [] : history.revisions, MOST_CHANGES);
  const days = revisions.map(({ date, updated, commits, changes }) => ({
    date,
    updated,
    commits,
    changes: changes.map(changeJson),
  }));
  const schemaFile = 'schema/changes.schema.json';
  const head = { $schema: schemaFile, version: '1', release: RELEASE };
  const body = { ...head, history: history.state, most: MOST_CHANGES, left_out: leftOut, days };
  const json = `${JSON.stringify(body, null, 1)}\n`;
  const about = { title: worded((t) => t('data.of.changes')), description: worded((t) => t('data.changesLead')) };
  const rows = { ...CHANGED_SHAPE, items: changedEntries(days) };
  const csvText = [...csvPieces(rows)].join('');
  const xlsx = await workbook(rows, [], keep);
  const csv = publishedFile(`${rows.name}.csv`, csvText);
  return {
    name: 'changes',
    ...about,
    table: { ...rows, ...about, csv, csvText, xlsx },
    page: pageOf({ route: 'dataset', id: 'changes' }),
    schemaFile,
    files: { json: publishedFile('changes.json', json), csv, xlsx: publishedFile(`${rows.name}.xlsx`, xlsx) },
    fields: fieldsOf(changeDaySchema),
    columns: [],
    count: days.length,
    json,
  };
}

/** The committed changes of the content, newest day first; empty without git history. */
export const changes: Changes = await changesSet();
