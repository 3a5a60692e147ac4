import { siteUrl } from '../../../i18n/addresses/base.ts';
import type { DatasetName } from '../shape/names.ts';
import type { JsonSchema } from '../shape/json-schema.ts';
import { LICENCE } from '../shape/licence.ts';
import { VERSION } from '../tables/write.ts';
import { isRecorded } from '../records/recorded.ts';

const text = (description: string): JsonSchema => ({ type: 'string', description });

const ABOUT = {
  $schema: text('Where this schema is, relative to the file.'),
  version: { const: VERSION, description: 'Version of the form of the data.' },
  release: text('State of that form, such as 1.1.0: additions raise the second number; see changelog.json.'),
};
const CHECKED = text('When the content was last checked as a whole.');
const BASE = text('Origin of the site, for the paths in the file.');
const LICENCE_FIELD: JsonSchema = {
  type: 'object',
  properties: {
    id: { const: LICENCE.id, description: 'SPDX identifier of the licence of our words.' },
    url: { const: LICENCE.url, description: 'The licence.' },
    terms: {
      type: 'object',
      description: 'What it covers, by language.',
      additionalProperties: { type: 'string' },
    },
    quoted: {
      type: 'array',
      items: { type: 'string' },
      description: 'Fields that hold the words of others and keep the rights of their sources.',
    },
  },
  required: ['id', 'url', 'terms'],
};

/** What a schema begins with; `base` is the origin of the site. */
const start = (name: string, base: string): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${base}${siteUrl(`/data/v1/schema/${name}.schema.json`)}`,
  title: name,
  description:
    'Within a version fields are only added: ignore those you do not know. $comment: what no keyword can say.',
  type: 'object',
});

const withFields = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  properties,
  required: Object.keys(properties),
});

const ENVELOPE = { ...ABOUT, checked: CHECKED, base: BASE, licence: LICENCE_FIELD };

/** JSON Schema of the file of one item. */
const RECORD: JsonSchema = {
  type: 'object',
  description: 'The file of one item.',
  ...withFields({
    ...ENVELOPE,
    dataset: text('Name of the dataset it is in.'),
    self: text('Path of this file, to be put behind the base.'),
    item: { $ref: '#/$defs/item' },
  }),
};

/** JSON Schema of a whole file of a dataset: its envelope and items; and of the files of its items, if they have any. */
export const fileSchema = ({ name, schema }: { name: DatasetName; schema: JsonSchema }, base: string): JsonSchema => ({
  ...start(name, base),
  ...withFields({ ...ENVELOPE, items: { type: 'array', items: { $ref: '#/$defs/item' } } }),
  $defs: { item: schema, ...(isRecorded(name) ? { record: RECORD } : {}) },
});

/** JSON Schema of the log of releases. */
export const changelogSchema = (base: string): JsonSchema => ({
  ...start('changelog', base),
  ...withFields({
    ...ABOUT,
    releases: {
      type: 'array',
      description: 'Newest first.',
      items: {
        type: 'object',
        ...withFields({
          version: text('Its number; the first one is that of the addresses.'),
          date: text('The day it was made.'),
          what: text('What came.'),
          added: {
            type: 'object',
            description: 'The fields that came, by dataset or table.',
            additionalProperties: { type: 'array', items: { type: 'string' } },
          },
        }),
      },
    },
  }),
});

/** JSON Schema of the file of a responsibility matrix. */
export const matrixSchema = (row: JsonSchema, base: string): JsonSchema => ({
  ...start('matrix', base),
  ...withFields({
    directive: text('Id of the directive.'),
    symbol: { type: ['string', 'null'], description: 'Its number and symbol.' },
    from: text('The day from which the bodies of the directive are followed.'),
    today: text('The day to which they are followed.'),
    ...ABOUT,
    checked: CHECKED,
    base: BASE,
    rows: {
      type: 'array',
      description: 'The rows; in the files of datasets, this field is called items.',
      items: { $ref: '#/$defs/item' },
    },
  }),
  $defs: { item: row },
});

/** JSON Schema of the file of the changes of the content. */
export const changesSchema = (day: JsonSchema, base: string): JsonSchema => ({
  ...start('changes', base),
  ...withFields({
    ...ABOUT,
    history: { enum: ['none', 'partial', 'whole'], description: 'How much of the history the build could read.' },
    most: { type: 'integer', description: 'The most changes this file holds.' },
    left_out: { type: 'integer', description: 'How many older ones are left out.' },
    days: {
      type: 'array',
      description: 'Newest first; in the files of datasets, this field is called items.',
      items: { $ref: '#/$defs/item' },
    },
  }),
  $defs: { item: day },
});

const WORDS: JsonSchema = {
  type: 'object',
  description: 'By language.',
  additionalProperties: { type: 'string' },
};
const FILE = {
  path: text('Where it is, relative to the index.'),
  bytes: { type: 'integer', description: 'Its size.' },
  sha256: text('Its SHA-256, in hexadecimal.'),
} satisfies Record<string, JsonSchema>;
const JOINS: JsonSchema = {
  type: 'array',
  description: 'What its columns lead to: column → table.key.',
  items: { type: 'string' },
};
const NAME = text('Name under which it is published.');

/** An object; of its fields, only those of `optional` may be missing. */
const objectOf = (
  fields: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema => {
  const { properties, required } = withFields(fields);
  return { type: 'object', properties: { ...(properties as object), ...optional }, required: required as string[] };
};
const listOf = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', description, items });

/** JSON Schema of the index of all open data. */
export const indexSchema = (base: string): JsonSchema => ({
  ...start('index', base),
  ...withFields({
    ...ABOUT,
    checked: CHECKED,
    base: BASE,
    title: WORDS,
    description: WORDS,
    page: WORDS,
    descriptions: objectOf({
      data_package: text('The tables as a Data Package.'),
      dcat: text('The catalogue, in DCAT-AP.'),
      changelog: text('What came with which release.'),
      schemas: listOf({ type: 'string' }, 'Schemas of this index and of that log.'),
      examples: listOf({ type: 'string' }, 'Worked examples.'),
    }),
    datasets: listOf(
      objectOf(
        {
          name: NAME,
          title: WORDS,
          description: WORDS,
          page: WORDS,
          items: { type: 'integer', description: 'How many it has.' },
          list: text('The field of its JSON file that holds them.'),
          schema: text('The schema of its JSON files.'),
          files: { type: 'object', description: 'By form.', additionalProperties: objectOf(FILE) },
        },
        {
          more: listOf(
            objectOf({ title: WORDS, form: text('Its form, such as akn or txt.'), ...FILE }),
            'Further files.',
          ),
          records: text('Where each item has a file of its own: {id} stands for its id.'),
          joins: JOINS,
          tables: listOf(objectOf({ name: NAME, ...FILE, joins: JOINS }), 'Lists in its items as tables.'),
        },
      ),
      'All that is published.',
    ),
    tables: listOf(
      objectOf({ name: NAME, title: WORDS, ...FILE, xlsx: objectOf(FILE), joins: JOINS }),
      'Tables over all datasets.',
    ),
  }),
});
