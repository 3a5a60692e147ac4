import { z } from 'astro/zod';
import { AUDIENCES, CHANNELS, TIERS, TIME_UNITS } from '../../schema/services/procedure.ts';
import { webAddress } from '../../schema/fields/primitives.ts';

const text = z.string().min(1);
const said = text.nullable();
/** More than this is no paper but a text that was not taken apart. */
const LONGEST_PAPER = 20_000;

/**
 * One line of a reading of the national portal: a procedure in the words of its page. `null` stands for what the page
 * does not say. Its JSON Schema is printed by `npm run import -- procedures --schema`.
 */
export const procedureRow = z.strictObject({
  code: z
    .string()
    .regex(/^\d\.\d{6}$/u)
    .describe('National code, such as 1.001193.'),
  name: text.describe('Official name, whole.'),
  ministry: text.describe('The ministry that publishes it.'),
  url: webAddress.describe('Its page on the national portal.'),
  decision: said.describe('The decision that published it.'),
  tiers: z.array(z.enum(TIERS)).min(1).describe('Tiers at which it is carried out.'),
  kind: said.describe('Kind of procedure in the catalogue.'),
  field: said.describe('Field of work in the catalogue.'),
  applicants: said.describe('Who may apply.'),
  audience: z.enum(AUDIENCES).describe('Read from the applicants.'),
  competent: said.describe('The body that decides.'),
  carried_out_by: said.describe('The body that carries it out.'),
  reception: said.describe('Where files are received.'),
  steps: z.array(text).describe('Paragraphs, in order.'),
  ways: z
    .array(
      z.strictObject({
        channel: z.enum(CHANNELS),
        time: z
          .strictObject({
            value: z.number().positive().nullable(),
            unit: z.enum(TIME_UNITS).nullable(),
            text,
          })
          .optional(),
        fees: z.array(z.strictObject({ kind: z.null(), text })).optional(),
        note: text.optional(),
      }),
    )
    .describe('One entry for each line of the table of ways to apply.'),
  ways_clean: z.boolean().describe('Whether the table was taken apart without doubt.'),
  ways_raw: text.optional().describe('The table as one passage.'),
  papers: z
    .array(
      z.strictObject({
        group: said,
        items: z.array(
          z.strictObject({
            text: z.string().min(1).max(LONGEST_PAPER),
            originals: z.int().nonnegative(),
            copies: z.int().nonnegative(),
            form: text.optional(),
          }),
        ),
      }),
    )
    .describe('Groups (cases) of papers.'),
  papers_clean: z.boolean().describe('Whether the papers were taken apart without doubt.'),
  papers_raw: text.optional().describe('The papers as one passage.'),
  conditions: z.array(text).describe('Paragraphs.'),
  legal_basis: z.array(text).describe('Symbols of documents, each once.'),
  results: z.array(z.strictObject({ name: text, code: said })).describe('What one receives.'),
  online_button: z.boolean().optional().describe('Whether the page showed a button to apply online.'),
  fees_lost: z.literal(true).optional().describe('The reading lost all fees.'),
  source: text.optional().describe('Where this reading comes from.'),
});
export type ProcedureRow = z.infer<typeof procedureRow>;
