import { z } from 'astro/zod';
import { checkedAgainst } from './source-checks.ts';
import { partialDate, ref, jsonSchemaComment, webAddress } from '../fields/primitives.ts';
import { TEXT_LOCALES } from '../fields/languages.ts';
import { note } from '../fields/localized.ts';

/**
 * Kinds of sources, in the order of their page.
 *
 * - law: the words of a law or of an administrative document, or a site that keeps them
 * - press: newspapers, magazines, broadcasters and news sites
 * - portal: sites of state and Party bodies
 * - data: data sets and copies of databases
 * - other: sites of associations, companies and persons
 */
export const SOURCE_KINDS = ['law', 'press', 'portal', 'data', 'other'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a citation needs beside the address: each is given, or `unknown` says what was tried. */
export const CITED_FIELDS = ['publisher', 'title', 'date'] as const;
export type CitedField = (typeof CITED_FIELDS)[number];

/** Where a part of a citation was read, if not on the page itself. */
const found = z.enum(['copy', 'address']).optional();
/** What was tried in vain for a part of a citation. */
export const TRIALS = ['page', 'copy', 'no-copy', 'notes'] as const;
export type Trial = (typeof TRIALS)[number];
const tried = z.enum(TRIALS).optional();

/**
 * `sources/<id>.yaml`: where a fact was read. A source with a complete address is shown as a link, any other as text.
 */
export const sourceSchema = z
  .strictObject({
    url: webAddress.optional().describe('Full address of the page. Leave out when only part of it is known.'),
    citation: z.string().min(1).optional().describe('How to find the source when there is no full address.'),
    kind: z.enum(SOURCE_KINDS).describe('law, press, portal, data or other.'),
    publisher: z.string().min(1).optional().describe('Who publishes it, as it calls itself.'),
    title: z.string().min(1).optional().describe('Title of the page in its own language, if it was recorded.'),
    date: partialDate.optional().describe('When it was published, as the source itself says.'),
    language: z.enum([...TEXT_LOCALES, 'other']).describe('Language of the source.'),
    read: partialDate.describe('The day it was read, at the latest.'),
    found: z
      .strictObject({
        publisher: found.describe('copy or address: where the publisher was read.'),
        title: found.describe('copy or address: where the title was read.'),
        date: found.describe('copy or address: where the date was read.'),
      })
      .optional()
      .describe('Where publisher, title and date were read, if not on the page: a stored copy of it, or its address.'),
    unknown: z
      .strictObject({
        publisher: tried.describe('page, copy, no-copy or notes: what was tried for the publisher.'),
        title: tried.describe('page, copy, no-copy or notes: what was tried for the title.'),
        date: tried.describe('page, copy, no-copy or notes: what was tried for the date.'),
      })
      .optional()
      .describe(
        'What was tried for a publisher, title or date that is not known. page: the page does not say; copy: nor does a stored copy; no-copy: no stored copy was found; notes: nor do the notes from when it was read.',
      ),
    text: ref('texts').optional().describe('Id of the stored text (a file name in texts/), if the portal keeps one.'),
    note,
  })
  .superRefine(checkedAgainst(CITED_FIELDS))
  .meta(
    jsonSchemaComment(
      'Every source has a url or a citation. Publisher, title and date are each given or named under “unknown”.',
    ),
  );
export type SourceRecord = z.infer<typeof sourceSchema>;
