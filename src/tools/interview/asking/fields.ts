import { z } from 'astro/zod';

/** A field of an entry as a question sees it. */
export interface Field {
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
}

/** Takes optional, default and nullable off a schema. */
function unwrap(schema: z.ZodType): Pick<Field, 'core' | 'optional' | 'nullable' | 'description'> {
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

export const fieldOf = (name: string, schema: z.ZodType): Field => ({ name, schema, ...unwrap(schema) });

/** The fields of an entry or of a group in it, in the order of the schema. */
export const fieldsOf = (group: z.ZodObject): Field[] =>
  Object.entries(group.shape).map(([name, schema]) => fieldOf(name, schema as z.ZodType));

/** Whether a field takes one text and not another: schemas of dates bear no name, but know what they accept. */
const takes = ({ core }: Field, text: string, other: string): boolean =>
  core instanceof z.ZodString && core.safeParse(text).success && !core.safeParse(other).success;

/** Whether a field takes dates, or quarters only. */
export const takesDates = (field: Field): boolean => takes(field, '2021-Q2', 'abc');

/** Whether a field takes dates with a time. */
export const takesTimes = (field: Field): boolean => takes(field, '2021-04-18T08:30+07:00', 'abc');

/** What the items of a list are; undefined where the field is no list. */
export const itemOf = ({ name, core }: Field): Field | undefined =>
  core instanceof z.ZodArray ? fieldOf(name, core.element as z.ZodType) : undefined;
