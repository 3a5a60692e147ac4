import { z } from 'astro/zod';
import { partialDate, provenance, ref } from '../fields/primitives.ts';
import { note, translatable } from '../fields/localized.ts';

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

/** `timeline/<id>.yaml`: one dated fact around the theme. */
export const timelineSchema = z.strictObject({
  date: partialDate.describe('When it happened, as precisely as the source says.'),
  kind: z.enum(FACT_KINDS).describe('theme, decision, election, event, figure or change.'),
  text: translatable.describe('What happened, in one sentence.'),
  theme: ref('themes').optional().describe('Id of the theme it belongs to.'),
  ...provenance,
  note,
});
export type TimelineRecord = z.infer<typeof timelineSchema>;
