import { z } from 'astro/zod';
import { confidence, isPattern, partialDate, ref, rule } from '../fields/primitives.ts';
import { words } from '../fields/localized.ts';
import { TIERS } from './procedure.ts';

/** Words of a source: one of some texts as a whole, or a text in which a pattern is found. */
const wording = z.union([
  z.array(z.string()).min(1).describe('The whole text is one of these; "": the source says nothing.'),
  z
    .strictObject({
      matches: words
        .refine(isPattern, rule('pattern-form'))
        .describe('A regular expression, found anywhere; case does not matter.'),
    })
    .describe('A pattern is found in the text.'),
]);
export type Wording = z.infer<typeof wording>;

const list = z.array(words).min(1).optional();

const condition = z.strictObject({
  codes: list.describe('The code is one of these.'),
  code_prefixes: list.describe('The code begins with one of these.'),
  not_codes: list.describe('The code is none of these.'),
  ministries: list.describe('The ministry is one of these, as the reading writes it.'),
  fields: list.describe('The field of work is one of these, in the words of the source.'),
  tiers: z.array(z.enum(TIERS)).min(1).optional().describe('These tiers, and no other.'),
  tiers_any: z.array(z.enum(TIERS)).min(1).optional().describe('At least one of these tiers.'),
  name: wording.optional().describe('The official name.'),
  carried_out_by: wording.optional().describe('The body that carries it out.'),
  competent: wording.optional().describe('The body that decides.'),
  reception: wording.optional().describe('Where files are received.'),
  steps: wording.optional().describe('The steps, as one text with a line for each paragraph.'),
});
export type BodyCondition = z.infer<typeof condition>;

const bodies = z.array(ref('agencies')).optional();

const row = z.strictObject({
  when: condition.describe('All of this must hold of a procedure.'),
  decides: bodies.describe(
    'Ids of the bodies that decide; []: nobody, or with confidence low nobody that can be read.',
  ),
  handles: bodies.describe('Ids of the bodies that carry it out, where others decide.'),
  receives: bodies.describe('Ids of the bodies that receive files; [] on purpose nobody.'),
  not_tiers: z
    .array(z.enum(TIERS))
    .optional()
    .describe('Tiers that the source gives though the body it names does not belong to them.'),
  reason: words.describe('Why we read it so; for editors, in English.'),
  confidence: confidence.describe('high: the words of the source name that kind of body; medium: read from context.'),
  confirmed: partialDate.optional().describe('The day someone who knows confirmed the reading.'),
});
export type BodyReading = z.infer<typeof row>;

/**
 * `readings/<number>-<subject>.yaml`: which bodies of this place the words of a procedure mean, as rows. Each side
 * (decides, handles, receives, not_tiers) is answered by the first row that fits and has that side, over all files in the order of
 * their names.
 */
export const bodyReadingsSchema = z.strictObject({
  rows: z.array(row).min(1).describe('The readings; the first that fits answers.'),
});
