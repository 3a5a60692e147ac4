import { z } from 'astro/zod';
import { partialDate, ref, jsonSchemaComment, webAddress } from '../fields/primitives.ts';
import { LOCALES } from '../fields/languages.ts';
import { note } from '../fields/localized.ts';

/**
 * `sources/<id>.yaml`: where a fact was read. A source with a complete address is shown as a link, any other as text.
 */
export const sourceSchema = z
  .strictObject({
    url: webAddress.optional().describe('Full address of the page. Leave out when only part of it is known.'),
    citation: z.string().min(1).optional().describe('How to find the source when there is no full address.'),
    publisher: z.string().min(1).optional().describe('Who publishes it, as it calls itself.'),
    title: z.string().min(1).optional().describe('Title of the page in its own language, if it was recorded.'),
    date: partialDate.optional().describe('When it was published, as the source itself says.'),
    language: z.enum([...LOCALES, 'other']).describe('Language of the source.'),
    text: ref('texts').optional().describe('Id of the stored text (a file name in texts/), if the portal keeps one.'),
    note,
  })
  .refine((source) => source.url !== undefined || source.citation !== undefined, {
    message: 'source-empty',
    params: { rule: 'source-empty' },
  })
  .meta(jsonSchemaComment('Every source has a url or a citation.'));
export type SourceRecord = z.infer<typeof sourceSchema>;
