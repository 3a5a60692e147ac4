import { z } from 'astro/zod';
import { checkedOn, confidence, partialDate, provenance, ref } from '../fields/primitives.ts';
import { note, translatable } from '../fields/localized.ts';
import { outcomeSchema } from './outcome.ts';

/**
 * Document types with the abbreviation that their symbols begin with, if they have one: those of the laws, then the
 * administrative documents of Decree 30/2020 (Article 7; abbreviations of its Annex III).
 */
export const ABBREVIATIONS = {
  luat: undefined,
  'nghi-quyet': 'NQ',
  'nghi-dinh': 'NĐ',
  'quyet-dinh': 'QĐ',
  'chi-thi': 'CT',
  'thong-tu': 'TT',
  'quy-che': 'QC',
  'quy-dinh': 'QyĐ',
  'thong-cao': 'TC',
  'huong-dan': 'HD',
  'chuong-trinh': 'CTr',
  'ke-hoach': 'KH',
  'phuong-an': 'PA',
  'de-an': 'ĐA',
  'du-an': 'DA',
  'bao-cao': 'BC',
  'bien-ban': 'BB',
  'to-trinh': 'TTr',
  'hop-dong': 'HĐ',
  'thong-bao': 'TB',
  'cong-van': undefined,
  'cong-dien': 'CĐ',
  'ban-ghi-nho': 'BGN',
  'ban-thoa-thuan': 'BTT',
  'giay-uy-quyen': 'GUQ',
  'giay-moi': 'GM',
  'giay-gioi-thieu': 'GGT',
  'giay-nghi-phep': 'GNP',
  'phieu-gui': 'PG',
  'phieu-chuyen': 'PC',
  'phieu-bao': 'PB',
  'thu-cong': undefined,
} as const satisfies Record<string, string | undefined>;
export type DocumentType = keyof typeof ABBREVIATIONS;
export const DOCUMENT_TYPES = Object.keys(ABBREVIATIONS) as readonly DocumentType[] as readonly [
  DocumentType,
  ...DocumentType[],
];

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
