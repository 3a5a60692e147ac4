import { z } from 'astro/zod';
import { partialDate, provenance, rule, webAddress } from '../fields/primitives.ts';

export const AUDIENCES = ['citizen', 'business', 'both'] as const;
export const CHANNELS = ['online', 'post', 'in-person'] as const;
export type Channel = (typeof CHANNELS)[number];
/** The tiers of government a procedure may be carried out at. */
export const TIERS = ['ministry', 'province', 'commune', 'other'] as const;
export const TIME_UNITS = ['working-day', 'day', 'hour', 'month'] as const;

const text = z.string().min(1);
/** Words that the source may leave out. */
const said = text.optional();

const paper = z.strictObject({
  text: text.describe('The paper in the words of the source.'),
  originals: z.int().nonnegative().describe('How many originals; 0: the source asks for no number.'),
  copies: z.int().nonnegative().describe('How many copies; 0: the source asks for no number.'),
  form: said.describe('File name of the form that belongs to it; “?”: it is glued to the end of the text.'),
});
export type Paper = z.infer<typeof paper>;

const paperGroup = z.strictObject({
  group: said.describe('The case in which these papers are asked for, if the source gives it a heading.'),
  items: z.array(paper).describe('The papers, in the order of the source, which is often not the logical one.'),
});
export type PaperGroup = z.infer<typeof paperGroup>;

const way = z.strictObject({
  channel: z.enum(CHANNELS).describe('online, post or in-person.'),
  time: z
    .strictObject({
      value: z.number().positive().optional().describe('How many; absent: the source gives words instead.'),
      unit: z.enum(TIME_UNITS).optional().describe('Of what; absent: the source does not say.'),
      text: text.describe('The words of the source.'),
    })
    .optional()
    .describe('How long it takes.'),
  fees: z.array(text).optional().describe('What it costs, each in the words of the source, whole.'),
  note: said.describe('The remark of the source on this way: the case it is for, or a fee of its own.'),
});
export type Way = z.infer<typeof way>;

/**
 * What the national portal says of a procedure, as `npm run import -- procedures` wrote it, or by hand until a reading
 * has it: nothing here is ours but the audience, which is read from the applicants. Official words stay as they are,
 * typing errors included.
 */
export const procedureSchema = z.strictObject({
  name: text.describe('The official name.'),
  ministry: text.describe('The ministry that publishes it, as the reading writes it.'),
  url: webAddress.describe('Its page on the national portal.'),
  decision: said.describe('The decision that published it.'),
  tiers: z.array(z.enum(TIERS)).min(1).describe('At which tiers it is carried out.'),
  kind: said.describe('The kind of procedure in the national catalogue.'),
  field: said.describe('Its field of work in the national catalogue.'),
  applicants: said.describe('Who may apply, in the words of the source.'),
  audience: z.enum(AUDIENCES).describe('citizen, business or both: read from the applicants.'),
  competent: said.describe('The body that decides, in the words of the source.'),
  carried_out_by: said.describe('The body that carries it out, in the words of the source.'),
  reception: said.describe('Where files are received, in the words of the source.'),
  steps: z.array(text).default([]).describe('The steps, paragraph by paragraph.'),
  ways: z
    .array(way)
    .default([])
    .describe('The lines of its table of ways to apply; a channel comes once for each case.'),
  ways_clean: z.boolean().default(true).describe('Whether that table could be taken apart without doubt.'),
  ways_raw: said.describe('The table as one passage, where it could not.'),
  papers: z.array(paperGroup).default([]).describe('What to hand in, by case.'),
  papers_clean: z.boolean().default(true).describe('Whether the papers could be taken apart without doubt.'),
  papers_raw: said.describe('The papers as one passage, where they could not.'),
  conditions: z.array(text).default([]).describe('What must be met, paragraph by paragraph.'),
  legal_basis: z.array(text).default([]).describe('Symbols of the documents it rests on, as the source writes them.'),
  results: z
    .array(z.strictObject({ name: text.describe('What one receives.'), code: said.describe('Its code.') }))
    .default([])
    .describe('What one receives.'),
  online_button: z.boolean().optional().describe('Whether the page showed a button to apply online; no level.'),
  fees_lost: z.literal(true).optional().describe('The reading lost all fees; the national portal has them.'),
  origin: said.describe('Where this reading comes from, if it says so itself.'),
  read: partialDate.describe('The day of the reading.'),
  not_seen_since: partialDate.optional().describe('The first reading that did not have it any more.'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, rule('digest-form'))
    .optional()
    .describe('SHA-256 of the canonical record it was imported from; absent: written by hand.'),
  ...provenance,
});
export type Procedure = z.infer<typeof procedureSchema>;
