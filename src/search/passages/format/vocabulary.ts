import { ByteReader, ByteWriter } from './bytes.ts';
import { readWords, writeWords } from './front-coding.ts';

/** A word of the passages and its document frequency, as a power of two. */
export interface KnownWord {
  readonly word: string;
  readonly often: number;
}

/** Writes the words that begin with one letter. */
export function writeVocabulary(words: readonly KnownWord[]): Uint8Array<ArrayBuffer> {
  const sorted = [...words].sort((a, b) => (a.word < b.word ? -1 : 1));
  const writer = new ByteWriter();
  writeWords(
    writer,
    sorted.map(({ word }) => word),
  );
  for (const { often } of sorted) writer.varint(often);
  return writer.finish();
}

export function readVocabulary(bytes: Uint8Array): KnownWord[] {
  const reader = new ByteReader(bytes);
  return readWords(reader).map((word) => ({ word, often: reader.varint() }));
}
