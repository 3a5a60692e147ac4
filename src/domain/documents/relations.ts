import type { RelationKind, RelationRecord } from '../../schema/legislation/document.ts';
import type { Directive, LegalDocument } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** A directive or other document; both share one namespace and one address pattern. */
export type AnyDocument = Directive | LegalDocument;

/** A relation seen from one of its two documents. */
export interface DocumentRelation extends Pick<RelationRecord, 'sources' | 'confidence' | 'note'> {
  readonly kind: RelationKind;
  /** `to`: as recorded, towards the earlier document; `from`: the derived inverse. */
  readonly direction: 'to' | 'from';
  /** The document at the other end. */
  readonly document: AnyDocument;
}

/** The document or directive with an id; undefined if the portal has none. */
export const documentOf = (portal: Portal, id: string): AnyDocument | undefined =>
  portal.directives.get(id) ?? portal.documents.get(id);

/** All directives and documents, directives first. */
export const allDocuments = (portal: Portal): AnyDocument[] => [
  ...portal.directives.values(),
  ...portal.documents.values(),
];

/** All relations of a document: its own to earlier documents first, then those of later documents to it. */
export function relationsOf(portal: Portal, { id, relations }: AnyDocument): DocumentRelation[] {
  const seen = ({ kind, sources, confidence, note }: RelationRecord) => ({ kind, sources, confidence, note });
  const own = relations.flatMap((relation): DocumentRelation[] => {
    const document = documentOf(portal, relation.document);
    return document ? [{ ...seen(relation), direction: 'to', document }] : [];
  });
  const derived = allDocuments(portal).flatMap((document) =>
    document.relations
      .filter((relation) => relation.document === id)
      .map((relation): DocumentRelation => ({ ...seen(relation), direction: 'from', document })),
  );
  return [...own, ...derived];
}
