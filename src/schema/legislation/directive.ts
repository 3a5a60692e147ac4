import { z } from 'astro/zod';
import { documentFacts } from './document.ts';
import { partialDate, ref, rule, jsonSchemaComment, webAddress } from '../fields/primitives.ts';
import { localized, translatable } from '../fields/localized.ts';

/** Roles of a task. implement: carries the task out (thực hiện); advise: advises those who decide (tham mưu). */
export const TASK_ROLES = ['implement', 'advise'] as const;
export type TaskRole = (typeof TASK_ROLES)[number];

const misprint = z.strictObject({
  printed: z.string().min(1).describe('The misprint, word for word, as it stands in the quotation.'),
  meant: z.string().min(1).describe('What was meant.'),
});

/** One task of a directive: a verbatim quotation, and our reading of who must do it. */
export const taskSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, rule('id-form'))
    .describe('Permanent number of ours: nv-01, nv-02 …, or as `task_ids` of portal.yaml says.'),
  quote: z.string().min(1).describe('The words of the text, verbatim; they must stand in the stored text.'),
  translation: z
    .string()
    .min(1)
    .describe('Our English translation, Vietnamese where the text is English; shown as unofficial.'),
  title: localized.describe('A short name of the task, ours, for lists.'),
  assignees: z.array(ref('agencies')).min(1).describe('Ids of the agencies that must do it, collective ones too.'),
  addressed_to: translatable.optional().describe('Whom the text itself addresses, word for word.'),
  role: z.enum(TASK_ROLES).describe('implement (thực hiện) or advise (tham mưu).'),
  programmes: z.array(ref('programmes')).min(1).describe('Ids of the programmes it belongs to.'),
  coordination: z.array(ref('agencies')).default([]).describe('Ids of the agencies it must be coordinated with.'),
  misprints: z.array(misprint).default([]).describe('Misprints in the quotation; shown with [sic].'),
  reading: translatable.optional().describe('Where who or what is our reading, not the text’s words: say so here.'),
  not_found: z
    .strictObject({
      checked: partialDate.describe('When we last looked.'),
      looked_for: translatable.describe('What we looked for, and where.'),
    })
    .optional()
    .describe('Where nothing was found of what became of it, or not all: a fact of timeline/ tells what was.'),
});
export type TaskRecord = z.infer<typeof taskSchema>;

/** `directives/<id>.yaml`: a document that assigns tasks, recorded task by task. */
export const directiveSchema = z.strictObject({
  ...documentFacts,
  theme: ref('themes').describe('Id of the theme it sets in motion, or in whose year it was sent.'),
  text: ref('texts').describe('Id of the stored text its quotations stand in (a file name in texts/).'),
  issued_between: z
    .tuple([partialDate, partialDate])
    .refine(([from, to]) => from <= to, rule('range-order'))
    .meta(jsonSchemaComment('The first is not after the second.'))
    .optional()
    .describe('First and last possible date of issue, where only a bracket can be inferred.'),
  issued_reading: translatable.optional().describe('From what the bracket is inferred.'),
  conveys: translatable.optional().describe('Whose direction it conveys.'),
  addressees: z.array(translatable).default([]).describe('To whom it was sent, as the text says.'),
  original_url: z
    .union([z.literal('unknown'), webAddress])
    .meta({ minLength: 1 })
    .describe('Address of the original document; unknown: none was found.'),
  source_chain: z.array(translatable).min(1).describe('How its words reached us, one step per line.'),
  tasks: z.array(taskSchema).min(1).describe('The tasks, in the order of the text.'),
});
export type DirectiveRecord = z.infer<typeof directiveSchema>;
