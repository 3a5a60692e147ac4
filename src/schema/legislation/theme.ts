import { z } from 'astro/zod';
import { provenance, ref, refOrNone } from '../fields/primitives.ts';
import { localized, note, translatable } from '../fields/localized.ts';

/** `themes/<year>.yaml`: the motto of a year, and the directive that launched it, if one is known. */
export const themeSchema = z.strictObject({
  year: z.number().int().min(1900).max(2200).describe('The year the theme belongs to.'),
  name: localized.describe('The theme in the words of the text, without quotation marks; English is ours.'),
  summary: translatable.describe('Two or three sentences: what the theme asked for, in plain words.'),
  directive: refOrNone('directives').describe(
    'Id of the directive that set the theme in motion (a file name in directives/); none: none is known.',
  ),
  programmes: z
    .array(ref('programmes'))
    .min(1)
    .describe('Ids of the programmes, in the order in which the text names them.'),
  ...provenance,
  note,
});
export type ThemeRecord = z.infer<typeof themeSchema>;
