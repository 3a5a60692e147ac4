import { RELEASE } from '../shape/releases.ts';
import { VERSION, type Publication } from '../tables/write.ts';
import type { Catalogue, DescribedSet, DescribedTable, PublishedFile } from './described.ts';

/** What the entry point tells of anything published under a name. */
export interface Listed extends DescribedSet {
  /** Number of its items. */
  readonly count: number;
  /** Whether each of its items has a file of its own. */
  readonly hasRecords: boolean;
  /** The field of its JSON file that holds them. */
  readonly list: string;
  readonly sides: readonly Pick<DescribedTable, 'name' | 'csv' | 'foreignKeys'>[];
  readonly foreignKeys: DescribedTable['foreignKeys'];
}

const fileOf = ({ name, bytes, sha256 }: PublishedFile): object => ({ path: name, bytes, sha256 });
const joinsOf = (keys: DescribedTable['foreignKeys']): string[] =>
  keys.map(({ column, table, key }) => `${column} → ${table}.${key}`);

/** The index of all open data: every dataset with its files, tables and records. Paths are relative to it. */
export const entryPoint = (
  catalogue: Catalogue,
  { checked, base }: Publication,
  sets: readonly Listed[],
  tables: readonly (DescribedTable & { readonly workbook: PublishedFile })[],
  examples: readonly string[],
): object => ({
  $schema: 'schema/index.schema.json',
  version: VERSION,
  release: RELEASE,
  checked,
  base,
  title: catalogue.title,
  description: catalogue.description,
  page: catalogue.page,
  descriptions: {
    data_package: 'datapackage.json',
    dcat: 'catalog.jsonld',
    changelog: 'changelog.json',
    schemas: ['index', 'changelog'].map((name) => `schema/${name}.schema.json`),
    examples: examples.map((name) => `examples/${name}`),
  },
  datasets: sets.map(
    ({
      name,
      title,
      description,
      page,
      count,
      list,
      files,
      more = [],
      schemaFile,
      hasRecords,
      sides,
      foreignKeys,
    }) => ({
      name,
      title,
      description,
      page,
      items: count,
      list,
      schema: schemaFile,
      files: Object.fromEntries(Object.entries(files).map(([form, file]) => [form, fileOf(file)])),
      ...(more.length > 0
        ? { more: more.map(({ file, title: own, form }) => ({ title: own, form, ...fileOf(file) })) }
        : {}),
      ...(hasRecords ? { records: `${name}/{id}.json` } : {}),
      ...(foreignKeys.length > 0 ? { joins: joinsOf(foreignKeys) } : {}),
      ...(sides.length > 0
        ? { tables: sides.map((side) => ({ name: side.name, ...fileOf(side.csv), joins: joinsOf(side.foreignKeys) })) }
        : {}),
    }),
  ),
  tables: tables.map(({ name, title, csv, workbook, foreignKeys }) => ({
    name,
    title,
    ...fileOf(csv),
    xlsx: fileOf(workbook),
    joins: joinsOf(foreignKeys),
  })),
});
