import { z } from 'astro/zod';
import { note } from '../fields/primitives.ts';

/** Front matter of `texts/<id>.md`: a stored source text. Its paragraphs are kept word for word, never as Markdown. */
export const textSchema = z.strictObject({
  title: z.string().min(1).describe('Headline of the text, word for word.'),
  byline: z.string().min(1).optional().describe('Author and origin as the text names them.'),
  page_date: z.string().min(1).optional().describe('Date line of the page, word for word; not a document’s date.'),
  language: z.enum(['vi', 'en']).describe('Language of the text.'),
  rights: z
    .strictObject({
      vi: z.string().min(1).describe('Whose text it is and how it may be used.'),
      en: z.string().min(1).describe('The same in English.'),
    })
    .describe('Whose text it is; it stays outside the licence of our content.'),
  note,
});
export type TextRecord = z.infer<typeof textSchema>;
