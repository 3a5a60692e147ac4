import { DOCUMENT_TYPES } from '../../schema/legislation/document.ts';
import { comparePartialDates } from '../dates/partial-date.ts';
import type { LegalDocument } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** Documents of one type, newest first. */
export interface DocumentType {
  readonly type: LegalDocument['type'];
  readonly documents: readonly LegalDocument[];
}

/** Sorts undated documents after all others. */
const EARLIEST = '0000';
const newestFirst = (a: LegalDocument, b: LegalDocument): number =>
  comparePartialDates(b.issued ?? EARLIEST, a.issued ?? EARLIEST);

/** Documents grouped by type, in the order of types; empty types are omitted. */
export function documentTypes(portal: Portal): DocumentType[] {
  const byType = Map.groupBy(portal.documents.values(), ({ type }) => type);
  return DOCUMENT_TYPES.flatMap((type) => {
    const documents = byType.get(type);
    return documents ? [{ type, documents: [...documents].sort(newestFirst) }] : [];
  });
}
