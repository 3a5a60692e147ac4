import type { RelationKind, RelationRecord } from '../../schema/legislation/document.ts';
import type { Directive, LegalDocument } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** A document of either kind: they share one namespace and one address. */
export type AnyDocument = Directive | LegalDocument;

/** A relation seen from one of its two ends. */
export interface DocumentRelation extends Pick<RelationRecord, 'sources' | 'confidence' | 'note'> {
  readonly kind: RelationKind;
  /** `to`: as it is written, towards the earlier document; `from`: derived, as the earlier one sees it. */
  readonly direction: 'to' | 'from';
  /** The document at the other end. */
  readonly document: AnyDocument;
}

/** The document or directive of an id, if the portal has one. */
export const documentOf = (portal: Portal, id: string): AnyDocument | undefined =>
  portal.directives.get(id) ?? portal.documents.get(id);

/** Every directive and document, directives first. */
export const allDocuments = (portal: Portal): AnyDocument[] => [
  ...portal.directives.values(),
  ...portal.documents.values(),
];

/** What a document has to do with others: first what it says of earlier ones, then what later ones say of it. */
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
