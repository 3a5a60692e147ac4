import { oldestFirst } from '../dates/oldest-first.ts';
import type { PortalRecords } from '../entries/records.ts';
import { drawLifelines, type Lifelines } from './lifelines.ts';

/** The lives of all bodies, from records that have not become a portal yet. */
export function lifelinesOf({ agencies, changes }: PortalRecords): Lifelines {
  const dated = oldestFirst([...changes].map(([id, change]) => ({ ...change, id })));
  return drawLifelines(
    [...agencies].map(([id, agency]) => ({ ...agency, id })),
    dated,
  );
}
