import { z } from 'astro/zod';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { meanings, type Meaning } from '../../schema/fields/meaning.ts';

/** A field of an entry, with what a question needs to know. */
export interface FormField {
  readonly name: string;
  /** The complete schema, which an answer must pass. */
  readonly schema: z.ZodType;
  /** The schema without wrappers, which determines the kind of answer. */
  readonly core: z.ZodType;
  /** Whether it may be omitted. */
  readonly optional: boolean;
  /** Whether it may be null, for unknown. */
  readonly nullable: boolean;
  /** The description for editors. */
  readonly description: string;
  /** The registered meaning of its schema. */
  readonly meaning: Meaning | undefined;
}

/** Removes optional, default and nullable from a schema. */
function unwrap(schema: z.ZodType): Pick<FormField, 'core' | 'optional' | 'nullable' | 'description'> {
  let core = schema;
  let optional = false;
  let nullable = false;
  let description = '';
  for (;;) {
    description ||= core.description ?? '';
    if (core instanceof z.ZodNullable) nullable = true;
    else if (core instanceof z.ZodOptional || core instanceof z.ZodDefault) optional = true;
    else return { core, optional, nullable, description };
    core = core.unwrap() as z.ZodType;
  }
}

export function fieldOf(name: string, schema: z.ZodType): FormField {
  const own = unwrap(schema);
  return { name, schema, ...own, meaning: meanings.get(own.core) };
}

/** The fields of an entry or object, in schema order. */
export const fieldsOf = (group: z.ZodObject): FormField[] =>
  Object.entries(group.shape).map(([name, schema]) => fieldOf(name, schema as z.ZodType));

/** Whether a field takes dates or moments. */
export const takesDates = ({ meaning }: FormField): boolean => meaning?.is === 'date' || meaning?.is === 'moment';

/** Whether a field takes moments. */
export const takesTimes = ({ meaning }: FormField): boolean => meaning?.is === 'moment';

/** The collection whose ids a field takes, the first of several; undefined if it takes none. */
export const linkedTo = ({ meaning }: FormField): CollectionName | undefined =>
  meaning?.is === 'reference' ? meaning.to[0] : undefined;

/** The item field of a list; undefined if the field is not a list. */
export const itemOf = ({ name, core }: FormField): FormField | undefined =>
  core instanceof z.ZodArray ? fieldOf(name, core.element as z.ZodType) : undefined;
