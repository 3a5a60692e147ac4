import type { PortalRecords } from '../entries/records.ts';

/**
 * Ids of the documents presented as law in force: a source gives their effective date or an amendment, and no source of
 * sufficient confidence says that they ended. Documents without such a source are not presented as in force.
 */
export function documentsInForce({ documents, directives }: PortalRecords): string[] {
  const relationsToOthers = [...directives, ...documents].flatMap(([id, { relations }]) =>
    relations.filter(({ document }) => document !== id),
  );
  const amended = new Set(relationsToOthers.filter(({ kind }) => kind === 'amends').map(({ document }) => document));
  const replaced = new Set(
    relationsToOthers
      .filter(({ kind, confidence }) => kind === 'replaces' && confidence !== 'low')
      .map(({ document }) => document),
  );
  return [...documents].flatMap(([id, { effective, expired }]) => {
    const isOver = replaced.has(id) || (expired !== undefined && expired.confidence !== 'low');
    return !isOver && (effective !== undefined || amended.has(id)) ? [id] : [];
  });
}
