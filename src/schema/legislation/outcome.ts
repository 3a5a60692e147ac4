import { z } from 'astro/zod';
import { ref } from '../fields/primitives.ts';
import { translatable } from '../fields/localized.ts';

/**
 * What a fact or a document shows of a task.
 *
 * - issued: the plan, scheme or rule that was asked for, or one like it, was issued
 * - figures: a result was measured
 * - held: an event took place
 */
export const OUTCOME_KINDS = ['issued', 'figures', 'held'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** What became of tasks, at the fact or document that shows it: its date, sources and confidence are those there. */
export const outcomeSchema = z.strictObject({
  kind: z.enum(OUTCOME_KINDS).describe('issued, figures or held.'),
  tasks: z
    .array(
      z.strictObject({
        directive: ref('directives').describe('Id of the directive.'),
        task: z.string().min(1).describe('Number of the task, such as nv-10.'),
      }),
    )
    .min(1)
    .describe('The tasks it answers; one fact may answer several.'),
  reading: translatable.describe('Why we read it as what became of them, and what it does not show.'),
});
export type OutcomeRecord = z.infer<typeof outcomeSchema>;
