import type { ChangeEvent, Service } from '../entries/entry.ts';
import { oncePerObject } from '../lists/once.ts';
import { dayOf } from './lifelines.ts';

type Change = Pick<ChangeEvent, 'kind' | 'date' | 'originals' | 'results'>;

/** Whether a change moves this service: by its code or by its field of work. */
export const isMovedBy = (service: Pick<Service, 'id' | 'field'>, { kind, fields, services }: ChangeEvent): boolean =>
  kind === 'transferred-function' && (services.includes(service.id) || fields.includes(service.field));

/** All bodies the work may originally have come from, before a transfer; `changes` oldest first. */
export function heldBefore(moved: Change, changes: readonly Change[]): ReadonlySet<string> {
  const bodies = new Set(moved.originals);
  for (const change of changes.toReversed()) {
    if (change.kind === 'transferred-function' || dayOf(change) > dayOf(moved)) continue;
    if (change.results.some((id) => bodies.has(id))) for (const id of change.originals) bodies.add(id);
  }
  return bodies;
}

/** All bodies that may hold a service after a transfer; `changes` oldest first. */
export function heldAfter(
  moved: ChangeEvent,
  changes: readonly ChangeEvent[],
  service: Pick<Service, 'id' | 'field'>,
): ReadonlySet<string> {
  const bodies = new Set(moved.results);
  for (const change of movesFirst(changes)) {
    if (dayOf(change) < dayOf(moved) || (change.kind === 'transferred-function' && !isMovedBy(service, change)))
      continue;
    if (change.originals.some((id) => bodies.has(id))) for (const id of change.results) bodies.add(id);
  }
  return bodies;
}

/**
 * Sorts changes so that on the same day transfers of work precede other changes. Cached, because every answer needs it.
 */
export const movesFirst = oncePerObject((changes: readonly ChangeEvent[]): readonly ChangeEvent[] =>
  changes.toSorted((a, b) => {
    const [dayA, dayB] = [dayOf(a), dayOf(b)];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    return Number(b.kind === 'transferred-function') - Number(a.kind === 'transferred-function');
  }),
);
