import { z } from 'astro/zod';
import { meanings, type Meaning } from './meaning.ts';

/** Path step that matches any index of a list or any key of a map. */
export const ANY = '*';
/** Path to a field from the root of an entry: field names, and `*` for the items of a list. */
export type FieldPath = readonly string[];

/** A field whose schema has a registered meaning. */
export interface KnownField<Is extends Meaning = Meaning> {
  readonly path: FieldPath;
  readonly meaning: Is;
}

/**
 * The direct parts of a schema: the fields of an object, the items of a list, or the content of a wrapper (no step).
 */
export function partsOf(schema: z.core.$ZodType): [step: string | undefined, part: z.core.$ZodType][] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape);
  if (schema instanceof z.ZodArray) return [[ANY, schema.element]];
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item) => [ANY, item]);
  if (schema instanceof z.ZodRecord) return [[ANY, schema.valueType]];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => [undefined, option]);
  if (schema instanceof z.ZodIntersection)
    return [
      [undefined, schema.def.left],
      [undefined, schema.def.right],
    ];
  if (schema instanceof z.ZodPipe) return [[undefined, schema.in]];
  if (schema instanceof z.ZodLazy) return [[undefined, schema.unwrap()]];
  return 'unwrap' in schema && typeof schema.unwrap === 'function'
    ? [[undefined, (schema.unwrap as () => z.core.$ZodType)()]]
    : [];
}

/** All fields with a registered meaning under a schema, at any depth, in schema order. */
export function knownFields(schema: z.core.$ZodType, path: FieldPath = []): KnownField[] {
  const meaning = meanings.get(schema);
  if (meaning) return [{ path, meaning }];
  return partsOf(schema).flatMap(([step, part]) => knownFields(part, step === undefined ? path : [...path, step]));
}

/** The field names of the object at a path of an entry; empty if there is no object. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject && step === undefined) return Object.keys(schema.shape);
  for (const [own, part] of partsOf(schema)) {
    const isOnTheWay = own === ANY || own === step;
    const keys = own === undefined ? keysAt(part, path) : step !== undefined && isOnTheWay ? keysAt(part, rest) : [];
    if (keys.length > 0) return keys;
  }
  return [];
}

/** The names of all fields under a schema, at any depth. */
export const fieldKeys = (schema: z.core.$ZodType): string[] =>
  partsOf(schema).flatMap(([step, part]) => [
    ...(step === undefined || step === ANY ? [] : [step]),
    ...fieldKeys(part),
  ]);

/** The texts of an entry at a field path, each with its concrete path. */
export function textsAt(
  value: unknown,
  path: FieldPath,
  before: readonly (string | number)[] = [],
): { readonly path: readonly (string | number)[]; readonly text: string }[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ path: before, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return step === ANY ? value.flatMap((item, index) => textsAt(item, rest, [...before, index])) : [];
  const keys = step === ANY ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  return keys.flatMap((key) => textsAt((value as Record<string, unknown>)[key], rest, [...before, key]));
}
