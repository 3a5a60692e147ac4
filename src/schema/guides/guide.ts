import { z } from 'astro/zod';
import { localized, note, words } from '../fields/localized.ts';
import { id, ref, webAddress } from '../fields/primitives.ts';
import { TIME_UNITS } from '../services/procedure.ts';

/** Words of a procedure or of a stored text, unchanged: what a step or a deadline of a guide rests on. */
const said = z.strictObject({
  service: ref('services').optional().describe('Code of the procedure that says so.'),
  text: ref('texts').optional().describe('Id of the stored text that says so, instead of a procedure.'),
  quote: words.describe('Its words, whole and unchanged; they must stand there.'),
});
export type Said = z.infer<typeof said>;

const option = z.strictObject({
  id: id.describe('Short and permanent: it stands in addresses that readers share.'),
  text: localized.describe('The answer, understood without the question: steps repeat it.'),
  is_none: z.literal(true).optional().describe('No step is for this answer alone, on purpose.'),
});

const question = z.strictObject({
  id: id.describe('Short and permanent: it stands in addresses that readers share.'),
  text: localized.describe('The question, as one would ask a neighbour.'),
  options: z.array(option).min(2).describe('Its answers.'),
});
export type Question = z.infer<typeof question>;

const deadline = z.strictObject({
  value: z.int().positive().describe('How many.'),
  unit: z.enum(TIME_UNITS).describe('Of what.'),
  day: id.describe('Id of the day it is counted from: one of the guide’s days.'),
  said: said.describe('Who says so: a deadline without a source is none.'),
});

const condition = z.strictObject({
  question: id.describe('Id of the question.'),
  options: z.array(id).min(1).describe('Ids of the answers for which the step is; the step is for nobody else.'),
});

/** A paper to show that the procedure names outside its list of papers. */
const shown = z.strictObject({
  paper: ref('papers').describe('Id of the kind of paper.'),
  quote: words.describe(
    'The words that name it, unchanged: of one paragraph of the step’s own procedure, outside its list of papers.',
  ),
  when: localized.optional().describe('Who shows it, where not everybody: our short words for the source’s.'),
});

/** Papers of a procedure that no step of a guide takes, on purpose. */
const leftCase = z.strictObject({
  service: ref('services').describe('Code of the procedure, which is one of the guide’s.'),
  case: z.string().describe('The heading of the papers, whole and unchanged; "": those without a heading.'),
  reason: localized.describe('Why nobody who follows the guide brings them.'),
});

const step = z.strictObject({
  id: id.describe('Short and permanent: ticks and calendars remember a step by it.'),
  name: localized.describe('What one does, in a few words.'),
  does: localized.describe('What one does, in one or two sentences.'),
  service: ref('services')
    .optional()
    .describe('Code of the procedure it is; absent where it is none of the catalogue.'),
  cases: z
    .array(z.string())
    .min(1)
    .optional()
    .describe(
      'Headings of the papers it takes of the procedure, each whole and unchanged; "": those without one. Absent: all.',
    ),
  shows: z.array(shown).default([]).describe('Papers to show that only the steps or conditions of the procedure name.'),
  elsewhere: z
    .strictObject({
      who: localized.describe('Who does it.'),
      gap: ref('gaps').optional().describe('Id of the matter that says whom to ask.'),
      url: webAddress.optional().describe('Where to ask.'),
      sources: z.array(ref('sources')).default([]).describe('Ids of the sources of that address.'),
    })
    .optional()
    .describe('Who does it, where it is no procedure of the catalogue.'),
  only_if: z.array(condition).default([]).describe('For whom it is; all must hold. None: for everybody.'),
  needs: z.array(ref('papers')).default([]).describe('Papers it needs that an earlier step gives or one has already.'),
  takes: z
    .array(ref('papers'))
    .default([])
    .describe('Papers it needs too, but only from those readers for whom an earlier step gives them.'),
  after: z.array(id).default([]).describe('Ids of earlier steps it comes after though no paper joins them.'),
  gives: z.array(ref('papers')).default([]).describe('Papers one has after it that a later step needs.'),
  outcome: localized.optional().describe('What one has after it, where no later step needs it: an end of the guide.'),
  deadline: deadline.optional().describe('By when.'),
  said: z.array(said).default([]).describe('Words of sources that say why the step is there or for whom.'),
  note,
});
export type GuideStep = z.infer<typeof step>;

/**
 * `guides/<id>.yaml`: what an event in life or business asks of people, step by step. The order is our reading of what
 * the procedures need and give; deadlines and conditions have the words of a source.
 */
export const guideSchema = z.strictObject({
  name: localized.describe('The event, in the reader’s words.'),
  asks: z.array(words).default([]).describe('What people type to whom it happens, in the official language.'),
  asks_en: z.array(words).default([]).describe('The same in everyday English, for the English pages.'),
  audience: z.enum(['citizen', 'business']).describe('Whose event it is.'),
  summary: localized.describe('What one has at the end, in one or two sentences.'),
  life_events: z.array(ref('life-events')).min(1).describe('Ids of the events it belongs to.'),
  has: z.array(ref('papers')).default([]).describe('Papers that people have before the first step.'),
  questions: z.array(question).max(3).default([]).describe('What decides which steps are the reader’s; at most three.'),
  days: z
    .array(z.strictObject({ id: id.describe('Short and permanent.'), name: localized.describe('The day, in words.') }))
    .default([])
    .describe('The days that deadlines are counted from, in their order.'),
  leaves: z
    .array(leftCase)
    .default([])
    .describe('Papers that no step takes, where the steps of a procedure name their “cases”.'),
  steps: z.array(step).min(1).max(14).describe('The steps, each after those that give what it needs.'),
});
export type GuideRecord = z.infer<typeof guideSchema>;
