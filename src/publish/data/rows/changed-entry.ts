import { z } from 'astro/zod';
import { localized } from '../../../schema/fields/localized.ts';
import { fieldsOf } from '../shape/fields.ts';
import { columnsOf } from '../shape/flatten.ts';
import { without, type Item } from '../shape/item.ts';
import { jsonSchemaOf } from '../shape/json-schema.ts';
import type { Table } from '../shape/table.ts';

const text = z.string().min(1);

/** A row of `changed-entries`: an entry of the content that changed on a day. */
const changedEntrySchema = z.strictObject({
  id: text.describe('Id of the row: the day, and the place of the change in it.'),
  date: text.describe('The day of the commits.'),
  updated: text.describe('Time of the newest commit of the day, in UTC.'),
  kind: z.enum(['added', 'changed', 'moved', 'removed']).describe('What happened to the entry.'),
  collection: text.describe('The collection of the content it is in.'),
  entry: text.describe('Its id.'),
  ref: text.optional().describe('Its public reference, if it has one.'),
  from: text.optional().describe('The id it had before, if it was moved.'),
  successor: text.optional().describe('The reference of what took its place, if it was removed.'),
  label: localized.partial().optional().describe('What it is called, by language.'),
  technical: z.boolean().describe('true: only the form of our files changed, nothing that readers see.'),
  fields: z
    .array(text)
    .describe('Names of its fields that changed, each once; where in them, and the values: see changes.json.'),
});

/** A day of the changes as published in JSON. */
interface ChangeDay {
  readonly date: string;
  readonly updated: string;
  readonly changes: readonly Item[];
}

const fields = fieldsOf(jsonSchemaOf(changedEntrySchema));

/** The shape of the table of changed entries. */
export const CHANGED_SHAPE = {
  name: 'changed-entries',
  fields,
  columns: columnsOf(fields),
  key: 'id',
  foreignKeys: [],
} as const satisfies Omit<Table, 'items'>;

/** The field of an entry that a changed field is, or stands in. */
const outermost = ({ path }: Item): string => String((path as readonly (string | number)[])[0]);

/** The changed entries of all days, in their order. */
export const changedEntries = (days: readonly ChangeDay[]): Item[] =>
  days.flatMap(({ date, updated, changes }) =>
    changes.map(({ id, fields: changed = [], technical = false, ...change }, index) => ({
      id: `${date}#${index + 1}`,
      date,
      updated,
      ...without(change, 'unreadable'),
      entry: id,
      technical,
      fields: [...new Set((changed as readonly Item[]).map(outermost))],
    })),
  );
