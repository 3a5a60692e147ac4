import { oldestFirst } from '../dates/oldest-first.ts';
import type { PortalRecords } from '../entries/records.ts';
import { oncePerObject } from '../lists/once.ts';
import { drawLifelines, existsOn, type Lifelines } from './lifelines.ts';

/** Lifelines of all bodies, from records that are not linked yet; drawn once for them. */
export const lifelinesOf = oncePerObject(({ agencies, changes }: PortalRecords): Lifelines => {
  const dated = oldestFirst([...changes].map(([id, change]) => ({ ...change, id })));
  return drawLifelines(
    [...agencies].map(([id, agency]) => ({ ...agency, id })),
    dated,
  );
});

/** Tells of a body whether it is known and does not exist on a day (ISO). */
export const isGoneOn =
  (records: PortalRecords, day: string) =>
  (agency: string): boolean =>
    records.agencies.has(agency) && !existsOn(lifelinesOf(records), agency, day);
