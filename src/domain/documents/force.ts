import { parsePartialDate } from '../dates/partial-date.ts';
import type { Portal } from '../portal.ts';
import { today } from '../succession/directory.ts';
import type { AnyDocument } from './relations.ts';
import { standingOf, type Standing } from './standing.ts';

/** How a document stands today, in short. */
export interface Force {
  readonly kind: 'over' | 'amended';
  /** Of an end, since when; null: the source does not say. */
  readonly date: string | null;
  /** What took its place, or what amended it. */
  readonly by: readonly AnyDocument[];
}

const documentsOf = (turns: readonly Standing[]): AnyDocument[] => [
  ...new Set(turns.flatMap(({ by }) => (by ? [by] : []))),
];

/**
 * That a document ended or was amended by the day the content was checked, where a source surely says so; undefined
 * where none does. An end told with a day goes before one that is only read from what came after.
 */
export function forceOf(portal: Portal, document: AnyDocument): Force | undefined {
  const isToCome = ({ date }: Standing): boolean => date !== null && parsePartialDate(date).first > today(portal);
  const turns = standingOf(portal, document).filter((turn) => turn.confidence !== 'low' && !isToCome(turn));
  const ends = turns.filter(({ kind }) => kind === 'replaced' || kind === 'expired');
  const [end] = [
    ...ends.filter(({ kind }) => kind === 'expired'),
    ...ends.filter(({ date }) => date !== null),
    ...ends,
  ];
  if (end) return { kind: 'over', date: end.date, by: documentsOf(ends) };
  const by = documentsOf(turns.filter(({ kind }) => kind === 'amended'));
  return by.length > 0 ? { kind: 'amended', date: null, by } : undefined;
}

/** Whether a source surely says that a document has no effect any more. */
export const isOver = (portal: Portal, document: AnyDocument): boolean => forceOf(portal, document)?.kind === 'over';
