import { z } from 'astro/zod';
import { jsonSchemaOf } from '../shape/json-schema.ts';

const text = z.string().min(1);
const step = z.union([z.string(), z.number()]);
const field = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']).describe('What happened to the field.'),
  path: z.array(step).describe('Where it is: keys, and for lists the id or the index (from 0) of the element.'),
  before: z.unknown().optional().describe('Its value before.'),
  after: z.unknown().optional().describe('Its value after.'),
  technical: z.boolean().optional().describe('true: only the form of our files changed, nothing that readers see.'),
});
const change = z.strictObject({
  kind: z.enum(['added', 'changed', 'moved', 'removed']).describe('What happened to the entry.'),
  collection: text.describe('The collection of the content it is in.'),
  id: text.describe('Its id.'),
  ref: text.optional().describe('Its public reference, if it has one.'),
  from: text.optional().describe('The id it had before, if it was moved.'),
  successor: text.optional().describe('The reference of what took its place, if it was removed.'),
  label: z.record(z.string(), z.string()).optional().describe('What it is called, by language.'),
  technical: z.boolean().optional().describe('true: only the form of our files changed, nothing that readers see.'),
  fields: z.array(field).optional().describe('The fields that changed.'),
  unreadable: z
    .array(z.enum(['before', 'after']))
    .optional()
    .describe('The versions that could not be read.'),
});

/** A day of `changes.json`. */
export const changeDaySchema = jsonSchemaOf(
  z.strictObject({
    date: text.describe('The day of the commits.'),
    updated: text.describe('Time of its newest commit, in UTC.'),
    commits: z.array(text).describe('Hashes of its commits, newest first.'),
    changes: z.array(change).describe('The entries that changed.'),
  }),
);
