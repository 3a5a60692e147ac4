import type { PortalRecords } from '../entries/records.ts';

/**
 * Ids of the documents presented as law in force: someone looked again after a source gave their effective date, or another
 * document amended them, and no source of sufficient confidence says that they ended. Of a document that nobody looked at
 * again pages say only when it took effect, and that it is not known whether it still has.
 */
export function documentsInForce({ documents, directives }: PortalRecords): string[] {
  const relationsToOthers = [...directives, ...documents].flatMap(([id, { relations }]) =>
    relations.filter(({ document }) => document !== id),
  );
  const amended = new Set(relationsToOthers.filter(({ kind }) => kind === 'amends').map(({ document }) => document));
  const replaced = new Set(
    relationsToOthers
      .filter(({ kind, confidence }) => kind === 'replaces' && confidence === 'high')
      .map(({ document }) => document),
  );
  return [...documents].flatMap(([id, { effective, expired, checked }]) => {
    const isOver = replaced.has(id) || (expired !== undefined && expired.confidence !== 'low');
    return !isOver && ((effective !== undefined && checked !== undefined) || amended.has(id)) ? [id] : [];
  });
}
