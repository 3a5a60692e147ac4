import type { ChangeEvent, Service } from '../entries/entry.ts';
import { dayOf } from './lifelines.ts';

type Change = Pick<ChangeEvent, 'kind' | 'date' | 'originals' | 'results'>;

/** Whether a change moves this very service: by its code, or by its field of work. */
export const isMovedBy = (service: Pick<Service, 'id' | 'field'>, { kind, fields, services }: ChangeEvent): boolean =>
  kind === 'transferred-function' && (services.includes(service.id) || fields.includes(service.field));

/** Every body from which work may have come to the bodies a change moves work out of; `changes` oldest first. */
export function heldBefore(moved: Change, changes: readonly Change[]): ReadonlySet<string> {
  const bodies = new Set(moved.originals);
  for (const change of changes.toReversed()) {
    if (change.kind === 'transferred-function' || dayOf(change) > dayOf(moved)) continue;
    if (change.results.some((id) => bodies.has(id))) for (const id of change.originals) bodies.add(id);
  }
  return bodies;
}

/** Every body that may hold a service after a change moved it; `changes` oldest first. */
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

const ordered = new WeakMap<readonly ChangeEvent[], readonly ChangeEvent[]>();

/** Changes in their order, but within a day work moves before its body becomes another; found once: every answer asks. */
export function movesFirst(changes: readonly ChangeEvent[]): readonly ChangeEvent[] {
  const known = ordered.get(changes);
  if (known) return known;
  const order = changes.toSorted((a, b) => {
    const [dayA, dayB] = [dayOf(a), dayOf(b)];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    return Number(b.kind === 'transferred-function') - Number(a.kind === 'transferred-function');
  });
  ordered.set(changes, order);
  return order;
}
