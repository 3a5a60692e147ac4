import { z } from 'astro/zod';
import { LANGUAGES, OFFICIAL, TEXT_LOCALES } from '../fields/languages.ts';
import { byTextLocale, localizedWith, note, words } from '../fields/localized.ts';
import { seals } from '../fields/seal.ts';

/** Front matter of `texts/<id>.md`: a stored source text. Its paragraphs are verbatim plain text, not Markdown. */
export const textSchema = z.strictObject({
  title: z.string().min(1).describe('Headline of the text, word for word.'),
  byline: z.string().min(1).optional().describe('Author and origin as the text names them.'),
  page_date: z.string().min(1).optional().describe('Date line of the page, word for word; not a document’s date.'),
  language: z.enum(TEXT_LOCALES).describe('Language of the text.'),
  rights: localizedWith((locale) =>
    locale === OFFICIAL ? 'Whose text it is and how it may be used.' : `The same in ${LANGUAGES[locale].name}.`,
  ).describe('Whose text it is; it stays outside the licence of our content.'),
  translations: z
    .array(
      z.strictObject(
        byTextLocale((locale) =>
          words.optional().describe(`Our ${LANGUAGES[locale].name} translation of the paragraph.`),
        ),
      ),
    )
    .default([])
    .describe('Our translations of its paragraphs, one item for each in their order; shown as unofficial.'),
  seals,
  note,
});
export type TextRecord = z.infer<typeof textSchema>;
