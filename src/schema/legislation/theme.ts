import { z } from 'astro/zod';
import { bilingual, id, note, provenance, translatable } from '../fields/primitives.ts';

/** `themes/<year>.yaml`: the motto a year was given, and the directive that set it in motion. */
export const themeSchema = z.strictObject({
  year: z.number().int().min(1900).max(2200).describe('The year the theme belongs to.'),
  name: bilingual.describe('The theme in the words of the text, without quotation marks; English is ours.'),
  summary: translatable.describe('Two or three sentences: what the theme asked for, in plain words.'),
  directive: id.describe('Id of the directive that set the theme in motion (a file name in directives/).'),
  programmes: z.array(id).min(1).describe('Ids of the programmes, in the order in which the text names them.'),
  ...provenance,
  note,
});
export type ThemeRecord = z.infer<typeof themeSchema>;
