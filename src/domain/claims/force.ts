import type { PortalRecords } from '../entries/records.ts';

/**
 * Ids of the documents that readers are told of as law of today: some source says when they took effect or what amended
 * them, and none surely says that they ended. What no source speaks of, the card does not call in force either.
 */
export function documentsInForce({ documents, directives }: PortalRecords): string[] {
  const told = [...directives, ...documents].flatMap(([id, { relations }]) =>
    relations.filter(({ document }) => document !== id),
  );
  const amended = new Set(told.filter(({ kind }) => kind === 'amends').map(({ document }) => document));
  const replaced = new Set(
    told.filter(({ kind, confidence }) => kind === 'replaces' && confidence !== 'low').map(({ document }) => document),
  );
  return [...documents].flatMap(([id, { effective, expired }]) => {
    const isOver = replaced.has(id) || (expired !== undefined && expired.confidence !== 'low');
    return !isOver && (effective !== undefined || amended.has(id)) ? [id] : [];
  });
}
