import { z } from 'astro/zod';
import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import { meanings, type Meaning } from '../../../schema/fields/meaning.ts';

/** A field of an entry as a question sees it. */
export interface FormField {
  readonly name: string;
  /** The schema as it stands, which an answer must pass. */
  readonly schema: z.ZodType;
  /** The schema without its wrappers: what kind of answer is wanted. */
  readonly core: z.ZodType;
  /** It may be left out. */
  readonly optional: boolean;
  /** It may be unknown, which is written as null. */
  readonly nullable: boolean;
  /** The line for editors. */
  readonly description: string;
  /** What the schema says the field is. */
  readonly meaning: Meaning | undefined;
}

/** Takes optional, default and nullable off a schema. */
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

/** The fields of an entry or of a group in it, in the order of the schema. */
export const fieldsOf = (group: z.ZodObject): FormField[] =>
  Object.entries(group.shape).map(([name, schema]) => fieldOf(name, schema as z.ZodType));

/** Whether a field takes dates, some with a time. */
export const takesDates = ({ meaning }: FormField): boolean => meaning?.is === 'date' || meaning?.is === 'moment';

/** Whether a field takes dates with a time. */
export const takesTimes = ({ meaning }: FormField): boolean => meaning?.is === 'moment';

/** The collection whose ids a field holds, the first where there are several; undefined where it holds none. */
export const linkedTo = ({ meaning }: FormField): CollectionName | undefined =>
  meaning?.is === 'reference' ? meaning.to[0] : undefined;

/** What the items of a list are; undefined where the field is no list. */
export const itemOf = ({ name, core }: FormField): FormField | undefined =>
  core instanceof z.ZodArray ? fieldOf(name, core.element as z.ZodType) : undefined;
