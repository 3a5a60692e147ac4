import { z } from 'astro/zod';
import { localized, note, translatable, words } from '../fields/localized.ts';
import { provenance, ref } from '../fields/primitives.ts';

/**
 * `gaps/<id>.yaml`: a matter that people ask for and no service of the content is for. It says so, and where to ask. That
 * the portal lacks it needs no source; an answer does.
 */
export const gapSchema = z.strictObject({
  name: localized.describe('What people ask for, in their words.'),
  audience: z.enum(['citizen', 'business']).describe('Who asks.'),
  asks: z.array(words).default([]).describe('What people type who look for it, in either language: our reading.'),
  ask_at: z
    .array(ref('agencies'))
    .default([])
    .describe('Ids of the bodies to ask, by their field of work: our reading.'),
  near: z.array(ref('services')).default([]).describe('Codes of services that are close to it and not the same.'),
  answer: z
    .strictObject({ text: translatable.describe('The answer, as its source says it.'), ...provenance })
    .optional()
    .describe('What a source answers, where one does.'),
  note,
});
