import { z } from 'astro/zod';
import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { fieldOf, fieldsOf, itemOf, linkedTo, type FormField } from './fields.ts';

/** The style of content files: no line wrapping, lists of ids in one line. */
export const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** A list of more characters than this has a line for each item. */
const LONGEST_LINE = 120;

/** Whether a value is a word of the portal (an id, a choice), which stands without quotes where YAML allows it. */
const isWord = (field: FormField): boolean => field.core instanceof z.ZodEnum || linkedTo(field) !== undefined;

/** A value as YAML node in the style of the content: fields in schema order, texts and dates in double quotes. */
export function nodeOf(value: unknown, field: FormField): Node {
  if (Array.isArray(value)) {
    const item = itemOf(field) ?? ANYTHING;
    const list = new YAMLSeq();
    list.items = value.map((one: unknown) => nodeOf(one, item));
    list.flow = value.every((one) => typeof one !== 'object') && JSON.stringify(value).length <= LONGEST_LINE;
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const map = new YAMLMap();
    for (const [name, member] of membersOf(value, field)) {
      const own = (value as Readonly<Record<string, unknown>>)[name];
      if (own !== undefined) map.items.push(new Pair(new Scalar(name), nodeOf(own, member)));
    }
    return map;
  }
  const scalar = new Scalar(value);
  if (typeof value === 'string' && !isWord(field)) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

/** The field of anything that no schema describes. */
export const ANYTHING = fieldOf('', z.unknown());

/** The keys of an object with their fields, in schema order; of several shapes, that which has most of the keys. */
export function membersOf(value: object, { core }: FormField): [name: string, field: FormField][] {
  const keys = Object.keys(value);
  const shapes = (core instanceof z.ZodUnion ? core.options : [core]) as readonly z.ZodType[];
  const objects = shapes.filter((shape) => shape instanceof z.ZodObject);
  const fits = (shape: z.ZodObject): number => keys.filter((key) => key in shape.shape).length;
  const [best] = objects.sort((a, b) => fits(b) - fits(a));
  const named = best ? fieldsOf(best) : [];
  const other = core instanceof z.ZodRecord ? fieldOf('', core.valueType as z.ZodType) : ANYTHING;
  return [
    ...named.filter(({ name }) => keys.includes(name)).map((field): [string, FormField] => [field.name, field]),
    ...keys.filter((key) => !named.some(({ name }) => name === key)).map((key): [string, FormField] => [key, other]),
  ];
}

/** The content file of an entry as text. */
export function entryYaml(entry: Readonly<Record<string, unknown>>, schema: z.ZodObject): string {
  const document = new Document();
  document.contents = nodeOf(entry, fieldOf('', schema));
  return document.toString(YAML_STYLE);
}
