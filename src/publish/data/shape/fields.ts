import type { JsonSchema } from './json-schema.ts';

export type Scalar = 'string' | 'integer' | 'number' | 'boolean';
/** `any`: mixed types, or an object whose keys are data. */
export type Kind = Scalar | 'object' | 'list' | 'any';

/** A field of a published item. */
export interface DataField {
  /** Its path: `name.en`; `contacts[].phone` is in each element of a list. */
  readonly path: string;
  readonly kind: Kind;
  /** Type and schema of the elements of a list. */
  readonly of?: Kind;
  readonly element?: JsonSchema;
  /** Whether its parent always contains it. */
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  /** Whether every item contains it, and never as null. */
  readonly isCertain: boolean;
  /** Whether its text is never empty. */
  readonly isFilled: boolean;
  readonly values?: readonly string[];
  /** Descriptions of its parents and its own, outermost first. */
  readonly lines: readonly string[];
}

const SCALARS: readonly string[] = ['string', 'integer', 'number', 'boolean'] satisfies Scalar[];
export const isScalar = (kind: Kind | undefined): kind is Scalar => kind !== undefined && SCALARS.includes(kind);

/** Splits a schema with several types into one schema per type. */
const eachType = (schema: JsonSchema): JsonSchema[] | undefined =>
  Array.isArray(schema.type) ? schema.type.map((type: string) => ({ ...schema, type })) : undefined;

/** A schema without null, with several schemas of the same scalar type merged. */
function withoutNull(schema: JsonSchema): { schema: JsonSchema; isNullable: boolean } {
  const options = schema.anyOf ?? schema.oneOf ?? eachType(schema);
  if (!options) return { schema, isNullable: false };
  const { description } = schema;
  const worded = description === undefined ? {} : { description };
  const real = options.filter(({ type }) => type !== 'null');
  const isNullable = real.length < options.length;
  const [only] = real;
  if (real.length === 1 && only) return { schema: { ...only, ...worded }, isNullable };
  const type = only?.type;
  const isOneScalar =
    typeof type === 'string' && SCALARS.includes(type) && real.every((option) => option.type === type);
  return { schema: isOneScalar ? { type, ...worded } : worded, isNullable };
}

function kindOf({ type, properties }: JsonSchema): Kind {
  if (type === 'array') return 'list';
  if (type === 'object') return properties ? 'object' : 'any';
  return typeof type === 'string' && SCALARS.includes(type) ? (type as Scalar) : 'any';
}

/** The element schema of a list: one schema for all elements, or the first of a tuple with elements of one type. */
function elementOf({ items, prefixItems = [] }: JsonSchema): JsonSchema {
  const [first] = prefixItems;
  if (!first) return items === undefined || items === false ? {} : items;
  return prefixItems.every((element) => kindOf(element) === kindOf(first)) && isScalar(kindOf(first)) ? first : {};
}

interface Around {
  readonly prefix: string;
  readonly lines: readonly string[];
  readonly isCertain: boolean;
}

/** All fields of an object schema, depth first, in schema order. */
export function fieldsOf(
  { properties = {}, required = [] }: JsonSchema,
  { prefix, lines: outer, isCertain: isAround }: Around = { prefix: '', lines: [], isCertain: true },
): DataField[] {
  return Object.entries(properties).flatMap(([name, given]): DataField[] => {
    const { schema, isNullable } = withoutNull(given);
    const path = `${prefix}${name}`;
    const kind = kindOf(schema);
    const element = kind === 'list' ? withoutNull(elementOf(schema)).schema : undefined;
    const values = schema.enum ?? element?.enum ?? (schema.const === undefined ? undefined : [schema.const]);
    const lines = [...outer, ...(schema.description === undefined ? [] : [schema.description])];
    const isRequired = required.includes(name);
    const isCertain = isAround && isRequired && !isNullable;
    const field: DataField = {
      path,
      kind,
      ...(element && { of: kindOf(element), element }),
      isRequired,
      isNullable,
      isCertain,
      isFilled: kind !== 'string' || values !== undefined || (schema.minLength ?? 0) > 0,
      ...(values && { values: values.map(String) }),
      lines,
    };
    const inside = kind === 'object' ? schema : element && kindOf(element) === 'object' ? element : undefined;
    if (!inside) return [field];
    const isList = kind === 'list';
    const around = { prefix: `${path}${isList ? '[]' : ''}.`, lines, isCertain: isCertain && !isList };
    return [field, ...fieldsOf(inside, around)];
  });
}
