import type { Dataset } from '../tables/dataset.ts';
import type { JsonSchema } from '../tables/json-schema.ts';
import { LICENCE } from '../tables/licence.ts';
import { VERSION } from '../tables/write.ts';

const text = (description: string): JsonSchema => ({ type: 'string', description });

/** JSON Schema of a whole file: its envelope and items. */
export const fileSchema = ({ name, schema }: Pick<Dataset, 'name' | 'schema'>): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: name,
  description:
    'Within a version fields are only added: ignore those you do not know. $comment: what no keyword can say.',
  type: 'object',
  properties: {
    $schema: text('Where this schema is, relative to the file.'),
    version: { const: VERSION, description: 'Version of the form of the data.' },
    checked: text('When the content was last checked as a whole.'),
    base: text('Origin of the site, for the paths in the file.'),
    licence: {
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
    },
    items: { type: 'array', items: { $ref: '#/$defs/item' } },
  },
  required: ['$schema', 'version', 'checked', 'base', 'licence', 'items'],
  $defs: { item: schema },
});
