import { z } from 'astro/zod';
import { partialDate, provenance, ref } from '../fields/primitives.ts';
import { note, translatable } from '../fields/localized.ts';
import { outcomeSchema } from './outcome.ts';

/**
 * Kinds of timeline entries.
 *
 * - theme: a step of the theme itself
 * - decision: settles who does what
 * - election
 * - event: a meeting, launch or report
 * - figure: a measured number
 * - change: moved where people go
 */
export const FACT_KINDS = ['theme', 'decision', 'election', 'event', 'figure', 'change'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

const ranking = z.strictObject({
  index: ref('terms').describe('Id of the term that names the index.'),
  year: z.number().int().min(1900).max(2200).describe('The year that was measured.'),
  rank: z.number().int().positive().describe('The rank; 1 is the best.'),
  of: z.number().int().positive().describe('Among how many.'),
  score: z.number().optional().describe('The score, where a source gives it.'),
});

/** `timeline/<id>.yaml`: one dated fact around the theme. */
export const timelineSchema = z.strictObject({
  date: partialDate.describe('When it happened, as precisely as the source says.'),
  kind: z.enum(FACT_KINDS).describe('theme, decision, election, event, figure or change.'),
  text: translatable.describe('What happened, in one sentence.'),
  theme: ref('themes').optional().describe('Id of the theme it belongs to.'),
  outcome: outcomeSchema.optional().describe('Of which tasks it shows what became of them.'),
  rankings: z.array(ranking).default([]).describe('The ranks it tells of, as numbers; drawn as a line over the years.'),
  ...provenance,
  note,
});
export type TimelineRecord = z.infer<typeof timelineSchema>;
