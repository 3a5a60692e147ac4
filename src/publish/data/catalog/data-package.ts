import type { Catalogue, Described } from './described.ts';
import { SEPARATOR, type Column } from '../tables/flatten.ts';
import { DATASET_NAMES, isPart, PARTS, type DatasetName } from '../tables/names.ts';
import { LICENCE } from '../tables/licence.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';

const LICENCES = [{ name: LICENCE.id, path: LICENCE.url, title: LICENCE.title }];

/**
 * The Table Schema type of a column: JSON cells are `array`, or `any` if they may be something else. Lists are strings:
 * the standard has a type for them, but its own profile rejects it, and it has no escapes.
 */
const typeOf = ({ form, kind }: Column): string => {
  if (form === 'list') return 'string';
  return form === 'plain' ? kind : kind === 'list' ? 'array' : 'any';
};

const LIST = `Elements are separated by ${SEPARATOR}; one within an element, or a backslash, has a backslash in front.`;

/** Constraints of a column. Only columns that are never empty may be required. */
function constraintsOf({ path, form, isCertain, isFilled, values }: Column): object {
  const constraints = {
    ...(form === 'plain' && isCertain && isFilled ? { required: true } : {}),
    ...(path === 'id' ? { unique: true } : {}),
    ...(form === 'plain' && values ? { enum: values } : {}),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}

const fieldOf = (column: Column): object => ({
  name: column.path,
  type: typeOf(column),
  description: [...column.lines, ...(column.form === 'list' ? [LIST] : [])].join(' '),
  ...constraintsOf(column),
});

/** What joins a table of parts with that of the entries they stand in, where both are published. */
function foreignKey(name: DatasetName): object {
  if (!isPart(name)) return {};
  const { of, owner } = PARTS[name];
  const [resource] = DATASET_NAMES.filter((other) => other === of);
  return resource === undefined ? {} : { foreignKeys: [{ fields: [owner], reference: { resource, fields: ['id'] } }] };
}

/** The CSV files as a Data Package (datapackage.org, 2.0), in the portal's first language. */
export function dataPackage(catalogue: Catalogue, datasets: readonly Described[]): object {
  const [language = OFFICIAL] = catalogue.languages;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'data-v1',
    title: catalogue.title[language],
    description: catalogue.description[language],
    homepage: `${catalogue.base}${catalogue.page[language]}`,
    licenses: LICENCES,
    contributors: [{ title: catalogue.publisher[language], roles: ['publisher'] }],
    resources: datasets.map(({ name, title, description, bytes, columns }) => ({
      name,
      type: 'table',
      path: `${name}.csv`,
      title: title[language],
      description: description[language],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: bytes.csv,
      licenses: LICENCES,
      dialect: { lineTerminator: '\r\n' },
      schema: {
        fields: columns.map(fieldOf),
        ...(columns.some(({ path }) => path === 'id') ? { primaryKey: ['id'] } : {}),
        ...foreignKey(name),
        missingValues: [''],
      },
    })),
  };
}
