import { oldestFirst } from '../dates/oldest-first.ts';
import type { PortalRecords } from '../entries/records.ts';
import { drawLifelines, type Lifelines } from './lifelines.ts';

/** Lifelines of all bodies, from records that are not linked yet. */
export function lifelinesOf({ agencies, changes }: PortalRecords): Lifelines {
  const dated = oldestFirst([...changes].map(([id, change]) => ({ ...change, id })));
  return drawLifelines(
    [...agencies].map(([id, agency]) => ({ ...agency, id })),
    dated,
  );
}
