import { z } from 'astro/zod';
import { clauseRef, provenance } from '../fields/primitives.ts';
import { localized, note } from '../fields/localized.ts';

/** `programmes/<id>.yaml`: a plan, scheme or line of work that tasks belong to. */
export const programmeSchema = z.strictObject({
  name: localized.describe('Name of the programme as the text gives it; English is ours.'),
  clauses: z.array(clauseRef).default([]).describe('The articles and clauses of texts of law that it rests on.'),
  ...provenance,
  note,
});
export type ProgrammeRecord = z.infer<typeof programmeSchema>;
