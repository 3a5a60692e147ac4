import { bulkEntry } from '../../search/export/bulk.ts';
import { passageLines } from '../passages/passage-lines.ts';

/** Maximum size of a request in UTF-16 units: small enough that little is sent again, large enough that few are sent. */
const MOST_LETTERS = 1_000_000;

/** Passages that are sent together. */
export interface Batch {
  readonly entries: readonly string[];
  /** How many passages of the file stand before it, and how many with it. */
  readonly from: number;
  readonly to: number;
}

/** The passages of a checked file, as `_bulk` takes them, without the first `skipped`. */
export async function* batchesOf(file: string, index: string, skipped: number): AsyncGenerator<Batch> {
  let entries: string[] = [];
  let letters = 0;
  let seen = 0;
  for await (const { record } of passageLines(file)) {
    if (!record) throw new Error(`${file} was changed while it was read`);
    seen += 1;
    if (seen <= skipped) continue;
    const entry = bulkEntry(index, record);
    if (entries.length > 0 && letters + entry.length > MOST_LETTERS) {
      yield { entries, from: seen - 1 - entries.length, to: seen - 1 };
      entries = [];
      letters = 0;
    }
    entries.push(entry);
    letters += entry.length;
  }
  if (entries.length > 0) yield { entries, from: seen - entries.length, to: seen };
}
