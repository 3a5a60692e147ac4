import type { ByteReader, ByteWriter } from './bytes.ts';

/** Writes ascending ordinals as the differences between them, mostly one byte each. */
export function writePostings(writer: ByteWriter, ordinals: Iterable<number>): void {
  let previous = -1;
  for (const ordinal of ordinals) {
    writer.varint(ordinal - previous - 1);
    previous = ordinal;
  }
}

/** Reads `count` ordinals. */
export function readPostings(reader: ByteReader, count: number): number[] {
  const ordinals: number[] = [];
  let previous = -1;
  for (let at = 0; at < count; at += 1) {
    previous += reader.varint() + 1;
    ordinals.push(previous);
  }
  return ordinals;
}
