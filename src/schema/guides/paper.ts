import { z } from 'astro/zod';
import { localized, words } from '../fields/localized.ts';

/**
 * `papers/<id>.yaml`: a kind of paper that several procedures ask for, each in its own words. That these words mean the
 * same paper is our reading.
 */
export const paperKindSchema = z.strictObject({
  name: localized.describe('What people call it, as short as they do.'),
  when: localized
    .optional()
    .describe('For whom it is asked, where not for everybody: our short words for the source’s.'),
  is_remark: z
    .literal(true)
    .optional()
    .describe('These words ask for no paper: what they say stands with the words of each procedure only.'),
  same_as: z
    .array(words)
    .default([])
    .describe('The words of procedures that mean it, each whole and unchanged; none: only guides name it.'),
});
export type PaperKindRecord = z.infer<typeof paperKindSchema>;
