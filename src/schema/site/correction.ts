import { z } from 'astro/zod';
import { partialDate, ref } from '../fields/primitives.ts';
import { LANGUAGES } from '../fields/languages.ts';
import { byTextLocale, localized, words } from '../fields/localized.ts';

/** A text as the portal printed it, in each language that was corrected. */
const printed = z.strictObject(
  byTextLocale((locale) => words.optional().describe(`The ${LANGUAGES[locale].name} words, if those were corrected.`)),
);

/** `corrections/<yyyy-mm-dd>-<words>.yaml`: a published error and its correction. */
export const correctionSchema = z.strictObject({
  date: partialDate.describe('Day of the correction; the file name begins with it.'),
  corrects: z
    .string()
    .min(1)
    .describe('Public reference of the corrected entry or page, such as task:659-ubnd-kstt#nv-10.'),
  also: z.array(z.string().min(1)).default([]).describe('Public references of further entries with the same mistake.'),
  where: localized.describe('Which field or place was wrong, in words.'),
  before: printed.describe('What stood there.'),
  after: printed.describe('What stands there now, in the same languages.'),
  why: localized.describe('Why it was wrong, or how we know.'),
  reported_by: z.enum(['reader', 'editors']).describe('Who noticed: reader or editors. Never a name.'),
  sources: z
    .array(ref('sources'))
    .default([])
    .describe('Ids of the sources the correction rests on, if it rests on any.'),
});
export type CorrectionRecord = z.infer<typeof correctionSchema>;
