import { z } from 'astro/zod';
import { clauseRef, ref } from '../fields/primitives.ts';
import { TEXT_LOCALES } from '../fields/languages.ts';
import { note, translations } from '../fields/localized.ts';

/** Kinds of terms. abbreviation: short for its meaning; everyday: a common word for an official term. */
export const TERM_KINDS = ['abbreviation', 'everyday'] as const;

/** `terms/<id>.yaml`: a word people type and the official term for it. Used by the search and shown in the glossary. */
export const termSchema = z.strictObject({
  kind: z.enum(TERM_KINDS).describe('abbreviation or everyday.'),
  language: z.enum(TEXT_LOCALES).describe('The language of the forms.'),
  forms: z.array(z.string().min(1)).min(1).describe('What people type, the most common first.'),
  means: z.array(z.string().min(1)).min(1).describe('What the texts call it, in Vietnamese.'),
  ...translations((language) => `What it is called in ${language}.`),
  in_context: z
    .boolean()
    .default(false)
    .describe('true: the forms also stand for something else, so search follows them only beside other words.'),
  also: z.array(z.string().min(1)).default([]).describe('What else the forms stand for.'),
  sources: z
    .array(ref('sources'))
    .default([])
    .describe('Ids of the sources that say so; none: common usage, noted by us.'),
  clauses: z
    .array(clauseRef)
    .default([])
    .describe('The clauses of texts of law that define it; their words are shown with it.'),
  note,
});
export type TermRecord = z.infer<typeof termSchema>;
