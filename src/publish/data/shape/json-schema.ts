import { z } from 'astro/zod';
import { without } from './item.ts';

/** The subset of JSON Schema (draft 2020-12) that Zod generates from content schemas. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean | null;
  readonly minLength?: number;
  readonly [keyword: string]: unknown;
}

/**
 * JSON Schema of a record as published, with defaults applied. Objects are open because fields may be added; the
 * content schemas stay strict.
 */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  without(
    z.toJSONSchema(schema, {
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    }),
    '$schema',
  );

/** Prepends fields to an object schema. Throws if a name occurs twice, because one field would hide the other. */
export function withHead(head: Readonly<Record<string, JsonSchema>>, own: JsonSchema, what: string): JsonSchema {
  for (const name of Object.keys(head)) {
    if (Object.hasOwn(own.properties ?? {}, name))
      throw new Error(`${what}: “${name}” is a field that every published item has; call the record's own otherwise`);
  }
  return {
    ...own,
    properties: { ...head, ...own.properties },
    required: [...Object.keys(head), ...(own.required ?? [])],
  };
}
