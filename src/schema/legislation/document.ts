import { z } from 'astro/zod';
import { checkedOn, confidence, partialDate, provenance, ref } from '../fields/primitives.ts';
import { note, translatable } from '../fields/localized.ts';
import { outcomeSchema } from './outcome.ts';

/** Document types, named as in Decree 30/2020 and the laws. */
export const DOCUMENT_TYPES = [
  'luat',
  'nghi-quyet',
  'nghi-dinh',
  'quyet-dinh',
  'chi-thi',
  'thong-tu',
  'ke-hoach',
  'bao-cao',
  'thong-bao',
  'cong-van',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/**
 * How a document relates to an earlier one.
 *
 * - based-on: issued on its basis
 * - implements: details it or carries it out
 * - amends: changes part of it
 * - replaces: takes its place, in the words of a source; where only we read it so, with medium confidence and a note
 * - asked-for-by: drawn up because the earlier one requested it
 * - reorganises: rearranges bodies or units that the earlier one set up
 */
export const RELATION_KINDS = ['based-on', 'implements', 'amends', 'replaces', 'asked-for-by', 'reorganises'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** A relation, recorded at the later document; the inverse is derived. */
const relation = z.strictObject({
  kind: z.enum(RELATION_KINDS).describe('based-on, implements, amends, replaces, asked-for-by or reorganises.'),
  document: ref('documents', 'directives').describe('Id of the earlier document or directive.'),
  ...provenance,
  note,
});
export type RelationRecord = z.infer<typeof relation>;

/** Fields shared by directives and all other documents: name, issuer and date. */
export const documentFacts = {
  type: z.enum(DOCUMENT_TYPES).describe('Kind of document, as it calls itself.'),
  symbol: z.string().min(1).nullable().describe('Number and symbol, e.g. 30/2020/NĐ-CP; null while unknown.'),
  symbol_confidence: confidence.optional().describe('Only when the number is less sure than the rest.'),
  issuer: translatable.describe('The body that issued it.'),
  issuer_agency: ref('agencies').optional().describe('Id of the issuer, if the portal has a page for it.'),
  issued: partialDate.nullable().describe('Date of issue, as precisely as known; null while unknown.'),
  effective: partialDate.optional().describe('Date from which it has effect.'),
  checked: checkedOn,
  signatory: z.string().min(1).optional().describe('Who signed it: family, middle, given name.'),
  subject: translatable.describe('What it is about (trích yếu), in its own words where known.'),
  relations: z
    .array(relation)
    .default([])
    .describe('What it has to do with earlier documents, where a source says so.'),
  expired: z
    .strictObject({ date: partialDate.describe('Since when it has no effect.'), ...provenance, note })
    .optional()
    .describe('Its end, if a source says so; being replaced is a relation of the document that replaces it.'),
  programmes: z.array(ref('programmes')).default([]).describe('Ids of the programmes it concerns: our reading.'),
  ...provenance,
  note,
};

/** `documents/<id>.yaml`: a law, decree, decision, plan or letter around the theme. */
export const documentSchema = z.strictObject({
  ...documentFacts,
  outcome: outcomeSchema.optional().describe('Of which tasks it shows what became of them.'),
});
export type DocumentRecord = z.infer<typeof documentSchema>;
