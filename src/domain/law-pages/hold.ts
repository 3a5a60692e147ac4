import { forceOf, type Force } from '../documents/force.ts';
import type { AnyDocument } from '../documents/relations.ts';
import { standingOf } from '../documents/standing.ts';
import type { Portal } from '../portal.ts';

/** What sources say about whether a document holds today. */
export type Hold =
  | { readonly kind: 'over' | 'amended'; readonly force: Force }
  | { readonly kind: 'in-force'; readonly since: string; readonly checked: string }
  | { readonly kind: 'unknown' };

/** Whether a document holds today, as far as sources say it; in force only where someone looked again on a day. */
export function holdOf(portal: Portal, document: AnyDocument): Hold {
  const force = forceOf(portal, document);
  if (force) return { kind: force.kind, force };
  const since = standingOf(portal, document).find(({ kind }) => kind === 'in-force')?.date;
  return typeof since === 'string' && document.checked !== undefined
    ? { kind: 'in-force', since, checked: document.checked }
    : { kind: 'unknown' };
}
