import { partitionOf, routingOf, type PassageRecord } from './record.ts';

/** Maximum size of a part in bytes: `_bulk` limits requests and is fastest with several megabytes. */
export const MOST_BYTES = 10_000_000;

/** The two lines of `_bulk` for a passage: action and document. The same id replaces the earlier document. */
export function bulkEntry(index: string, record: PassageRecord): string {
  const partition = partitionOf(record);
  const routing = partition && routingOf(partition);
  return `${JSON.stringify({ index: { _index: index, _id: record.id, routing } })}\n${JSON.stringify(record)}\n`;
}

export const partName = (part: number): string => `bulk-${String(part).padStart(4, '0')}.ndjson`;
export const isPartName = (name: string): boolean => /^bulk-\d{4,}\.ndjson$/u.test(name);

/** Joins entries into parts of at most `most` bytes; a longer entry is a part by itself. */
export async function* bulkParts(entries: AsyncIterable<string>, most = MOST_BYTES): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let part: string[] = [];
  let size = 0;
  for await (const entry of entries) {
    const { length } = encoder.encode(entry);
    if (part.length > 0 && size + length > most) {
      yield encoder.encode(part.join(''));
      part = [];
      size = 0;
    }
    part.push(entry);
    size += length;
  }
  if (part.length > 0) yield encoder.encode(part.join(''));
}
