import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { COLLECTIONS } from '../../src/schema/collections.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
}

/** Fields without a description for editors. */
const undescribed = (schema: JsonSchema, path: string): string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${path}.${name}`]),
    ...undescribed(field, `${path}.${name}`),
  ]),
  ...(schema.items ? undescribed(schema.items, `${path}[]`) : []),
  ...(schema.anyOf ?? []).flatMap((option) => undescribed(option, path)),
];

test.each(Object.entries(COLLECTIONS))('every field of %s has a description', (name, { schema }) => {
  const fields = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  expect(undescribed(fields, name)).toEqual([]);
});
