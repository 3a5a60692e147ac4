import { z } from 'astro/zod';
import { lawPath, partialDate, provenance, ref } from '../fields/primitives.ts';
import { seals } from '../fields/seal.ts';
import { localized, note, translations } from '../fields/localized.ts';

/** Wordings. original: as issued; consolidated: with later amendments worked in. */
export const WORDINGS = ['original', 'consolidated'] as const;

const known = z.strictObject({
  at: lawPath.describe('The article, clause or point before which numbers are missing, or the second of one number.'),
  why: localized.describe('Why it stands so: what the source has.'),
});

const reading = z.strictObject({
  heading: z
    .strictObject(translations((language) => `Our ${language} translation of its heading; unofficial.`))
    .optional()
    .describe('Its heading in other languages.'),
  summary: z
    .strictObject(translations((language) => `What it says in ${language}, in one or two sentences of ours.`))
    .optional()
    .describe('What it says, in our words.'),
});

/**
 * Head of `laws/<document>.txt`: the wording of a document, article by article. The body after it is official text in
 * the plain form that src/domain/laws/README.md describes.
 */
export const lawTextSchema = z.strictObject({
  document: ref('documents').describe('Id of the document; the file has the same name.'),
  title: z.string().min(1).describe('Its title, word for word.'),
  wording: z.enum(WORDINGS).describe('original: as issued; consolidated: with later amendments worked in.'),
  as_of: partialDate.describe('The day whose wording this is: that of issue, or of the last amendment worked in.'),
  wording_note: localized.optional().describe('How the wording is known, and which amendments it holds.'),
  ...provenance,
  missing: z.array(localized).default([]).describe('What the text lacks; none: it is whole.'),
  changed: z.array(localized).default([]).describe('What was changed by hand, each change.'),
  seen: z.array(localized).default([]).describe('What looks wrong in the source and was left as it is.'),
  rights: localized.describe('Whose text it is and how it may be used.'),
  seals,
  closing: z.string().min(1).optional().describe('First line of what follows the last article, word for word.'),
  known: z.array(known).default([]).describe('Holes and doubles of its numbering that the source really has.'),
  words: z.array(z.string().min(1)).default([]).describe('Words that look glued together and are right.'),
  preamble: reading.optional().describe('Our words about what stands before the first article.'),
  articles: z.record(lawPath, reading).default({}).describe('Our words about its articles, by path (dieu-3).'),
  note,
});
export type LawTextRecord = z.infer<typeof lawTextSchema>;
