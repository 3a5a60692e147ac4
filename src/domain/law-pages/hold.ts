import { forceOf, type Force } from '../documents/force.ts';
import type { AnyDocument } from '../documents/relations.ts';
import { standingOf } from '../documents/standing.ts';
import type { Unit } from '../laws/law.ts';
import type { LawText } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** What sources say about whether a document holds today. */
export type Hold =
  | { readonly kind: 'over' | 'amended'; readonly force: Force }
  | { readonly kind: 'in-force'; readonly since: string; readonly checked: string }
  /** `since`: when it took effect, where that is known at least. */
  | { readonly kind: 'unknown'; readonly since?: string };

/** Whether a document holds today, as far as sources say it; in force only where someone looked again on a day. */
export function holdOf(portal: Portal, document: AnyDocument): Hold {
  const force = forceOf(portal, document);
  if (force) return { kind: force.kind, force };
  const since = standingOf(portal, document).find(({ kind }) => kind === 'in-force')?.date;
  if (typeof since !== 'string') return { kind: 'unknown' };
  return document.checked === undefined
    ? { kind: 'unknown', since }
    : { kind: 'in-force', since, checked: document.checked };
}

/** The sources of what is said about the force of a document, each once; none where nothing is known. */
export const holdSources = (portal: Portal, document: AnyDocument): string[] => [
  ...new Set(standingOf(portal, document).flatMap(({ sources }) => sources)),
];

/**
 * Whether an article came into a consolidated text with a later amendment: its number has a letter (35a), which articles of
 * a text as issued have not. The day on which the document took effect is then not its day.
 */
export const isInserted = ({ wording }: Pick<LawText, 'wording'>, { number }: Pick<Unit, 'number'>): boolean =>
  wording === 'consolidated' && /^\d+\p{L}/u.test(number);
