import { z } from 'astro/zod';
import { id, note, partialDate, provenance, translatable } from './primitives.ts';

/** `timeline/<id>.yaml`: one dated fact around the theme. */
export const timelineSchema = z.strictObject({
  date: partialDate.describe('When it happened, as precisely as the source says.'),
  text: translatable.describe('What happened, in one sentence.'),
  theme: id.optional().describe('Id of the theme it belongs to.'),
  ...provenance,
  note,
});
export type TimelineRecord = z.infer<typeof timelineSchema>;
