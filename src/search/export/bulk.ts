import type { PassageRecord } from './record.ts';

/** Bytes of a part: `_bulk` takes requests of a bounded size, and is quickest with some megabytes. */
export const MOST_BYTES = 10_000_000;

/** Two lines of `_bulk`: where a passage goes, and the passage. The same id again replaces it. */
export const bulkEntry = (index: string, record: PassageRecord): string =>
  `${JSON.stringify({ index: { _index: index, _id: record.id } })}\n${JSON.stringify(record)}\n`;

export const partName = (part: number): string => `bulk-${String(part).padStart(4, '0')}.ndjson`;
export const isPartName = (name: string): boolean => /^bulk-\d{4,}\.ndjson$/u.test(name);

/** Joins entries to parts of at most `most` bytes; an entry longer than that is a part alone. */
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
