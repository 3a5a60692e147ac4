import type { Catalogue, DescribedTable, PublishedFile, Words } from './described.ts';
import { SEPARATOR, type Column } from '../shape/flatten.ts';
import { LICENCE } from '../shape/licence.ts';
import { quotedColumns, rightsOf } from './rights.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';
import { modifiedOn, RELEASE } from '../shape/releases.ts';

const LICENCES = [{ name: LICENCE.id, path: LICENCE.url, title: LICENCE.title }];

/**
 * What no property of a dialect can say: how text is kept from being read as a formula (`neutralised` in shape/csv.ts).
 * Programs find the mark in `guardChar` of the dialect.
 */
const GUARD =
  'In CSV files, text that begins with =, +, - or @ (also in other widths, or after spaces and invisible characters), with an apostrophe, a tab or a line break has one apostrophe in front, so that no spreadsheet takes it for a formula: remove one apostrophe at the start of a text to have it as in JSON and XLSX. Numbers have none.';

/** How the CSV files are written, every property said, so that no program has to guess from the first lines. */
const DIALECT = {
  header: true,
  headerRows: [1],
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  description: GUARD,
  guardChar: "'",
} as const;

/**
 * The Table Schema type of a column: JSON cells are `array`, or `any` if they may be something else. Lists are strings:
 * the standard has a type for them, but its own profile rejects it, and it has no escapes.
 */
const typeOf = ({ form, kind }: Column): string => {
  if (form === 'list') return 'string';
  return form === 'plain' ? kind : kind === 'list' ? 'array' : 'any';
};

const listLine = ({ separator }: Column): string =>
  separator === undefined
    ? `Elements are separated by ${SEPARATOR}; one within an element, or a backslash, has a backslash in front.`
    : `Elements are separated by “${separator}”.`;

/** Constraints of a column. Only columns that are never empty may be required. */
function constraintsOf({ path, form, kind, isCertain, isFilled, values }: Column, key: string | undefined): object {
  const constraints = {
    ...(form === 'plain' && isCertain && isFilled ? { required: true } : {}),
    ...(path === key ? { unique: true } : {}),
    ...(form === 'plain' && values
      ? { enum: kind === 'boolean' ? values.map((value) => value === 'true') : values }
      : {}),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}

const fieldOf = (column: Column, key: string | undefined): object => ({
  name: column.path,
  type: typeOf(column),
  description: [...column.lines, ...(column.form === 'list' ? [listLine(column)] : [])].join(' '),
  ...constraintsOf(column, key),
});

const fileOf = ({ name, bytes, sha256 }: PublishedFile): object => ({
  path: name,
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  licenses: LICENCES,
});

/** The foreign keys to tables of the package. */
function joins({ foreignKeys }: Pick<DescribedTable, 'foreignKeys'>, names: ReadonlySet<string>): object {
  const known = foreignKeys.filter(({ table }) => names.has(table));
  if (known.length === 0) return {};
  return {
    foreignKeys: known.map(({ column, table, key }) => ({
      fields: [column],
      reference: { resource: table, fields: [key] },
    })),
  };
}

/** The columns that keep the rights of their sources, beside the licence, which is that of our words. */
const quotes = (quoted: readonly string[]): object => (quoted.length === 0 ? {} : { quoted });

/** A file of the package that is no table, with where its JSON Schema is. */
export interface OtherFile {
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  readonly file: PublishedFile;
  readonly schemaFile: string;
}

/**
 * The CSV files as a Data Package (datapackage.org, 2.0), in the portal's first language. `others` are files that are no
 * tables. `modified` of a resource is the day its form last grew, or its content was checked, corrected or changed, as an instant of
 * that day;
 * `created` of the package is the newest of these.
 */
export function dataPackage(
  catalogue: Catalogue,
  tables: readonly DescribedTable[],
  others: readonly OtherFile[] = [],
): object {
  const [language = OFFICIAL] = catalogue.languages;
  const names = new Set(tables.map(({ name }) => name));
  const modified = (name?: string): string =>
    `${modifiedOn(name, catalogue.updated, catalogue.changedOn(name))}T00:00:00Z`;
  const described = (words: Words, quoted: readonly string[]): string =>
    `${words[language]} ${rightsOf(catalogue, quoted)[language]}`;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'data-v1',
    title: catalogue.title[language],
    description: `${catalogue.description[language]} ${catalogue.terms[language]} ${GUARD}`,
    homepage: `${catalogue.base}${catalogue.page[language]}`,
    version: RELEASE,
    created: modified(),
    licenses: LICENCES,
    contributors: [{ title: catalogue.publisher[language], roles: ['publisher'] }],
    resources: [
      ...tables.map((table) => ({
        name: table.name,
        type: 'table',
        title: table.title[language],
        description: described(table.description, quotedColumns(table)),
        ...quotes(quotedColumns(table)),
        ...fileOf(table.csv),
        format: 'csv',
        mediatype: 'text/csv',
        modified: modified(table.name),
        dialect: DIALECT,
        schema: {
          fields: table.columns.map((column) => fieldOf(column, table.key)),
          ...(table.key === undefined ? {} : { primaryKey: [table.key] }),
          ...joins(table, names),
          missingValues: [''],
        },
      })),
      ...others.map(({ name, title, description, file, schemaFile }) => ({
        name,
        title: title[language],
        description: described(description, []),
        ...fileOf(file),
        format: 'json',
        mediatype: 'application/json',
        modified: modified(name),
        jsonSchema: schemaFile,
      })),
    ],
  };
}
