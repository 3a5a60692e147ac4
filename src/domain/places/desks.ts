import type { DeskKind } from '../../schema/bodies/desk.ts';
import type { Commune, Desk } from '../entries/entry.ts';
import { oncePerObject } from '../lists/once.ts';
import type { Portal } from '../portal.ts';

/** Desks by the unit they serve; those of the whole city under the empty code. Main ones, whose ids are shorter, first. */
const desksByUnit = oncePerObject(({ desks }: Portal): ReadonlyMap<string, readonly Desk[]> =>
  Map.groupBy(
    [...desks.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ({ commune = '' }) => commune,
  ),
);

/** The desks of a kind that serve a current unit, the main one first. */
export const desksOf = (portal: Portal, commune: Commune, kind: DeskKind): Desk[] =>
  (desksByUnit(portal).get(commune.id) ?? []).filter((desk) => desk.kind === kind);

/** How an address is known: a sure source; several that agree; one that nobody compared; sources that disagree. */
export type DeskState = 'sure' | 'agreed' | 'unverified' | 'doubtful';

/** How the address of a desk is known. A note on it says what is doubtful. */
export function deskState({ confidence, sources, note }: Pick<Desk, 'confidence' | 'sources' | 'note'>): DeskState {
  if (note !== undefined) return 'doubtful';
  if (confidence === 'high') return 'sure';
  return sources.length > 1 ? 'agreed' : 'unverified';
}
