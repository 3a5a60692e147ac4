import { oldestFirst } from '../../portal.ts';
import type { PortalRecords } from '../../entries/records.ts';
import { drawLifelines, type Lifelines } from '../../succession/lifelines.ts';

/** The lives of all bodies, from records that have not become a portal yet. */
export function lifelinesOf({ agencies, changes }: PortalRecords): Lifelines {
  const dated = oldestFirst([...changes].map(([id, change]) => ({ ...change, id })));
  return drawLifelines(
    [...agencies].map(([id, { founded }]) => ({ id, founded })),
    dated,
  );
}
