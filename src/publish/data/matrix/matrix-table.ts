import { z } from 'astro/zod';
import { INVOLVEMENTS } from '../../../domain/documents/responsibility.ts';
import { confidence } from '../../../schema/fields/primitives.ts';
import { LANGUAGES, LOCALES } from '../../../schema/fields/languages.ts';
import { TASK_ROLES } from '../../../schema/legislation/directive.ts';
import { fieldsOf } from '../shape/fields.ts';
import { columnsOf, type Column } from '../shape/flatten.ts';
import { jsonSchemaOf } from '../shape/json-schema.ts';
import type { Table } from '../shape/table.ts';

const text = z.string().min(1);
const inEach = (name: string, type: z.ZodType, line: string): Record<string, z.ZodType> =>
  Object.fromEntries(
    LOCALES.map((locale) => [`${name}_${locale}`, type.describe(`${line}, in ${LANGUAGES[locale].name}.`)]),
  );

/** A row of the responsibility matrix as published. */
export const matrixRowSchema = z.strictObject({
  directive: text.describe('Id of the directive.'),
  task: text.describe('Number of the task in it.'),
  ...inEach('title', text, 'What the task is called'),
  body: text.nullable().describe('Id of the body, in agencies; null: a member of a collective that has no page.'),
  ...inEach('body', text, 'Its name'),
  involvement: z.enum(INVOLVEMENTS).describe('Its part in the task.'),
  role: z.enum(TASK_ROLES).nullable().describe('Its role; null: others only have to coordinate with it.'),
  basis: z.enum(['text', 'reading']).describe('text: the directive says so; reading: we read it so.'),
  through: text.nullable().describe('Id of the collective body through which it has the task, in agencies.'),
  programmes: z.array(text).describe('Ids of the programmes the task belongs to.'),
  state: z
    .enum(['lives', 'unverified', 'ended'])
    .nullable()
    .describe(
      'Whether there are bodies to ask today, as in agencies-today; ended: there is no successor, see work and work_communes; null: a body without a page whose collective goes on.',
    ),
  today: z.array(text).describe('Ids of the bodies to ask today.'),
  ...inEach('today', z.array(text), 'Their names'),
  today_seen: z.array(z.string().nullable()).describe('Date of the newest evidence of each; null: none was found.'),
  today_confidence: z.array(confidence.nullable()).describe('How sure that evidence is, of each.'),
  ...inEach('page', text, 'Path of the task'),
  task_id: text.describe('Id of the task, in tasks.'),
  id: text.describe('Id of the row: the task, then the body, or its collective and its district.'),
  district: text
    .nullable()
    .describe('Id of the district that the body administered, in districts; null: none, or several.'),
  work: z
    .array(text)
    .describe(
      'Where the body ended without a successor: ids of the bodies that have some of its work today; how that is known: see work in agencies-today.',
    ),
  work_communes: z
    .array(text)
    .describe(
      'Where it ended without a successor: ids of the units of today on its territory, in communes; what else serves there: see desks by commune.',
    ),
});

/** Between the elements of a list in a cell of the matrix. */
export const MATRIX_SEPARATOR = '; ';

export const MATRIX_SCHEMA = jsonSchemaOf(matrixRowSchema);
const fields = fieldsOf(MATRIX_SCHEMA);
const toAgency = { table: 'agencies', key: 'id' } as const;

/** The shape of the table of a matrix; its lists are joined in a cell even where an element may be null. */
export const MATRIX_SHAPE = {
  fields,
  columns: columnsOf(fields).map((column): Column =>
    column.kind === 'list' ? { ...column, form: 'list', separator: MATRIX_SEPARATOR } : column,
  ),
  key: 'id',
  foreignKeys: [
    { column: 'directive', table: 'directives', key: 'id' },
    { column: 'task_id', table: 'tasks', key: 'id' },
    { column: 'body', ...toAgency },
    { column: 'through', ...toAgency },
    { column: 'district', table: 'districts', key: 'id' },
  ],
} as const satisfies Omit<Table, 'name' | 'items'>;
