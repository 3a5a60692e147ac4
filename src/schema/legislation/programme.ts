import { z } from 'astro/zod';
import { bilingual, note, provenance } from '../fields/primitives.ts';

/** `programmes/<id>.yaml`: a plan, scheme or line of work that tasks belong to. */
export const programmeSchema = z.strictObject({
  name: bilingual.describe('Name of the programme as the text gives it; English is ours.'),
  ...provenance,
  note,
});
export type ProgrammeRecord = z.infer<typeof programmeSchema>;
