import { z } from 'astro/zod';
import { LOCALES } from '../../../src/schema/fields/languages.ts';
import { meanings } from '../../../src/schema/fields/meaning.ts';
import { ANY, partsOf } from '../../../src/schema/fields/walk.ts';

/** A place of an entry that takes any text. */
export interface TextField {
  readonly path: readonly (string | number)[];
  /** Whether the text is an address. */
  readonly isAddress: boolean;
  /** The text that stands there. */
  readonly text: string | undefined;
}
type Path = TextField['path'];

const isLanguages = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodObject &&
  Object.keys(schema.shape).every((key) => (LOCALES as readonly string[]).includes(key));

/** Whether a string is of a form of its own, such as an id or a date: no text fits. */
const isOfForm = (schema: z.ZodString): boolean =>
  (schema.def.checks ?? []).some((check) => check._zod.def.check === 'string_format');

const isPlain = (schema: z.core.$ZodType): schema is z.ZodString => schema instanceof z.ZodString && !isOfForm(schema);

/** The schema inside wrappers such as `optional`. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const [first, ...more] = partsOf(schema);
  return first?.[0] === undefined && first && more.length === 0 ? inner(first[1]) : schema;
}

/** The fields of an entry that take text, also those it lacks, if the object that would hold them is there. */
export function textFields(schema: z.core.$ZodType, value: unknown, path: Path = []): TextField[] {
  const is = meanings.get(schema)?.is;
  const text = typeof value === 'string' ? value : undefined;
  if (is !== undefined) return is === 'address' && text !== undefined ? [{ path, isAddress: true, text }] : [];
  const own = inner(schema);
  if (meanings.get(own) !== undefined && own !== schema) return textFields(own, value, path);
  if (isPlain(own)) return value === undefined || text !== undefined ? [{ path, isAddress: false, text }] : [];
  if (own instanceof z.ZodUnion) {
    const option = own.options.find((one) => z.safeParse(one, value).success);
    return option === undefined || value === undefined ? [] : textFields(option, value, path);
  }
  if (own instanceof z.ZodArray) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const isOfTexts = isPlain(inner(own.element)) || isLanguages(inner(own.element));
    const shown = items.length === 0 && isOfTexts ? [undefined] : items;
    return shown.flatMap((item, index) => textFields(own.element, item, [...path, index]));
  }
  if (value === undefined && !isLanguages(own)) return [];
  return partsOf(own).flatMap(([step, part]) => {
    const fields = value as Readonly<Record<string, unknown>> | undefined;
    if (step === ANY)
      return Object.keys(fields ?? {}).flatMap((key) => textFields(part, fields?.[key], [...path, key]));
    return step === undefined ? [] : textFields(part, fields?.[step], [...path, step]);
  });
}

/** The names of all fields under a schema that take text, with `*` for items of lists. */
export function textFieldNames(schema: z.core.$ZodType, path = ''): string[] {
  const is = meanings.get(schema)?.is;
  if (is !== undefined) return is === 'address' ? [path] : [];
  if (isPlain(schema)) return [path];
  return partsOf(schema).flatMap(([step, part]) => textFieldNames(part, step === undefined ? path : `${path}.${step}`));
}
