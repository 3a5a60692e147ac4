import { z } from 'astro/zod';
import { without } from './item.ts';

/** As much of JSON Schema (draft 2020-12) as Zod makes of the schemas of content. */
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
 * JSON Schema of a record as it is published: after defaults. Objects are left open, because fields may be added; what
 * content may hold stays strict.
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

/** An object schema with further fields in front of its own. The same name twice would hide one: that throws. */
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
