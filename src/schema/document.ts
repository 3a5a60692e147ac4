import { z } from 'astro/zod';
import { confidence, id, note, partialDate, provenance, translatable } from './primitives.ts';

/** Document types in use, by the names of Decree 30/2020 and of the laws. */
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

/** What a directive and every other document share: how it is named, by whom and when. */
export const documentFacts = {
  type: z.enum(DOCUMENT_TYPES).describe('Kind of document, as it calls itself.'),
  symbol: z.string().min(1).nullable().describe('Number and symbol, e.g. 30/2020/NĐ-CP; null while unknown.'),
  symbol_confidence: confidence.optional().describe('Only when the number is less sure than the rest.'),
  issuer: translatable.describe('The body that issued it.'),
  issuer_agency: id.optional().describe('Id of the issuer, if the portal has a page for it.'),
  issued: partialDate.nullable().describe('Date of issue, as precisely as known; null while unknown.'),
  effective: partialDate.optional().describe('Date from which it has effect.'),
  signatory: z.string().min(1).optional().describe('Who signed it: family, middle, given name.'),
  subject: translatable.describe('What it is about (trích yếu), in its own words where known.'),
  status: translatable.optional().describe('What became of it (amended, replaced), if a source says so.'),
  programmes: z.array(id).default([]).describe('Ids of the programmes it concerns: our reading.'),
  ...provenance,
  note,
};

/** `documents/<id>.yaml`: a law, decree, decision, plan or letter around the theme. */
export const documentSchema = z.strictObject(documentFacts);
export type DocumentRecord = z.infer<typeof documentSchema>;
