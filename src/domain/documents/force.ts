import { parsePartialDate } from '../dates/partial-date.ts';
import type { Portal } from '../portal.ts';
import { today } from '../succession/directory.ts';
import type { AnyDocument } from './relations.ts';
import { isOurReading, standingOf, type Standing } from './standing.ts';

/** Whether a document is still in force, in short. */
export interface Force {
  readonly kind: 'over' | 'amended';
  /** When it ended or was amended; null if the source does not say. */
  readonly date: string | null;
  /** The documents that replaced or amended it, as a source says; what only we read so is in `readAsReplacedBy`. */
  readonly by: readonly AnyDocument[];
}

const documentsOf = (turns: readonly Standing[]): AnyDocument[] => [
  ...new Set(turns.flatMap(({ by }) => (by ? [by] : []))),
];

/** What happened to the force of a document up to the day the content was checked. */
const turnsUpToNow = (portal: Portal, document: AnyDocument): Standing[] =>
  standingOf(portal, document).filter(({ date }) => date === null || parsePartialDate(date).first <= today(portal));

/**
 * Returns the end or amendment of a document up to the day the content was checked, if a source states it with
 * sufficient confidence; otherwise undefined. A replacement that is our reading ends nothing. A dated end takes
 * precedence over one inferred from later documents.
 */
export function forceOf(portal: Portal, document: AnyDocument): Force | undefined {
  const turns = turnsUpToNow(portal, document).filter(({ confidence }) => confidence !== 'low');
  const ends = turns.filter((turn) => turn.kind === 'expired' || (turn.kind === 'replaced' && !isOurReading(turn)));
  const [end] = [
    ...ends.filter(({ kind }) => kind === 'expired'),
    ...ends.filter(({ date }) => date !== null),
    ...ends,
  ];
  if (end) return { kind: 'over', date: end.date, by: documentsOf(ends) };
  const by = documentsOf(turns.filter(({ kind }) => kind === 'amended'));
  return by.length > 0 ? { kind: 'amended', date: null, by } : undefined;
}

/** The documents that a source, not yet verified, says replaced a document. */
export const perhapsReplacedBy = (portal: Portal, document: AnyDocument): AnyDocument[] =>
  documentsOf(
    standingOf(portal, document).filter(({ kind, confidence }) => kind === 'replaced' && confidence === 'low'),
  );

/** The documents that took the place of a document by our reading, which no source puts so. */
export const readAsReplacedBy = (portal: Portal, document: AnyDocument): AnyDocument[] =>
  documentsOf(turnsUpToNow(portal, document).filter(isOurReading));

/** Whether a document is no longer in force according to a source. */
export const isOver = (portal: Portal, document: AnyDocument): boolean => forceOf(portal, document)?.kind === 'over';
