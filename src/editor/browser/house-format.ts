import { z } from 'astro/zod';
import { parse } from 'yaml';
import { COLLECTIONS } from '../../schema/collections.ts';
import { fieldOf, fieldsOf } from '../../tools/form/fields.ts';
import { rewritten } from '../../tools/form/restyle.ts';
import { entryYaml } from '../../tools/form/to-yaml.ts';
import type { EditedCollection } from '../edited/edited.ts';

/** The values of an entry, by field. */
export type Entry = Readonly<Record<string, unknown>>;

/** Carries the text of a file through the form, which keeps what it has no field for. */
const TEXT = '~text';

/**
 * Reads and writes files of a collection: lines of an entry that nobody changed, and its comments, stay as they are. An
 * entry that `problemsOf` finds something wrong with is not written: throws an Error whose cause tells all
 * problems.
 */
export function houseFormat(
  collection: EditedCollection,
  problemsOf: (entry: Entry) => readonly string[],
): {
  fromFile: (text: string) => Entry;
  toFile: (entry: Entry) => string;
} {
  const schema: z.ZodType = COLLECTIONS[collection].schema;
  const nullable = fieldsOf(schema as z.ZodObject).filter((field) => field.nullable && !field.optional);
  return {
    fromFile: (text) => ({ ...(parse(text) as Entry), [TEXT]: text }),
    toFile: (entry) => {
      const unknown = nullable
        .filter(({ name }) => (entry[name] ?? '') === '')
        .map(({ name }): [string, null] => [name, null]);
      const { [TEXT]: before, ...own } = entry;
      const values: Entry = { ...own, ...Object.fromEntries(unknown) };
      const problems = problemsOf(values);
      // The form shows the cause of an error of this name.
      if (problems.length > 0) throw new Error('saving_failed', { cause: new Error(problems.join(' · ')) });
      // The form trims texts.
      const kept = typeof before === 'string' ? rewritten(`${before}\n`, values, fieldOf('', schema)) : undefined;
      return kept ?? entryYaml(values, schema as z.ZodObject);
    },
  };
}
