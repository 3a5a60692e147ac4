import { z } from 'astro/zod';
import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { fieldOf, fieldsOf, itemOf, linkedTo, type FormField } from '../asking/fields.ts';

/** The style of content files: no line wrapping, lists of ids in one line. */
export const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** A list of more characters than this has a line for each item. */
const LONGEST_LINE = 120;

/** Whether a value is a word of the portal (an id, a choice), which stands without quotes where YAML allows it. */
const isWord = (field: FormField): boolean => field.core instanceof z.ZodEnum || linkedTo(field) !== undefined;

/** A value as YAML node in the style of the content: fields in schema order, texts and dates in double quotes. */
export function nodeOf(value: unknown, field: FormField): Node {
  const item = itemOf(field);
  if (item && Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((one: unknown) => nodeOf(one, item));
    list.flow = value.every((one) => typeof one !== 'object') && JSON.stringify(value).length <= LONGEST_LINE;
    return list;
  }
  if (field.core instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const map = new YAMLMap();
    for (const member of fieldsOf(field.core)) {
      const own = (value as Record<string, unknown>)[member.name];
      if (own !== undefined) map.items.push(new Pair(new Scalar(member.name), nodeOf(own, member)));
    }
    return map;
  }
  const scalar = new Scalar(value);
  if (typeof value === 'string' && !isWord(field)) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

/** The content file of an entry as text. */
export function entryYaml(entry: Readonly<Record<string, unknown>>, schema: z.ZodObject): string {
  const document = new Document();
  document.contents = nodeOf(entry, fieldOf('', schema));
  return document.toString(YAML_STYLE);
}
