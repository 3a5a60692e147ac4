import { CutBytes, ByteReader, type ByteWriter } from './bytes.ts';
import { readWords, writeWords } from './front-coding.ts';
import { readPostings, writePostings } from './postings.ts';

/** Lists up to this length are stored in the group; longer ones in separate files, fetched only if needed. */
export const MOST_INLINE = 24;

/** The passages of a pair: their number, and their ordinals or the location of their list. */
export interface PairEntry {
  readonly count: number;
  readonly ordinals?: readonly number[] | undefined;
  /** List file, and index within it. */
  readonly list?: readonly [file: number, index: number] | undefined;
}

/** The neighbours of a word: those after it and those before it. The word alone has the successor ''. */
export interface Group {
  readonly after: ReadonlyMap<string, PairEntry>;
  readonly before: ReadonlyMap<string, PairEntry>;
}

function writeHalf(writer: ByteWriter, half: ReadonlyMap<string, PairEntry>): void {
  const words = [...half.keys()].sort();
  writer.varint(words.length);
  writeWords(writer, words);
  const entries = words.map((word) => half.get(word) ?? { count: 0 });
  for (const { count } of entries) writer.varint(count);
  for (const { ordinals, list } of entries) {
    if (list) writer.varint(list[0]).varint(list[1]);
    else writePostings(writer, ordinals ?? []);
  }
}

function readHalf(reader: ByteReader): Map<string, PairEntry> {
  const length = reader.varint();
  const words = readWords(reader);
  // The empty word is written as its prefix length only.
  if (words.length !== length) throw new CutBytes('words and their number differ');
  const counts = words.map(() => reader.varint());
  return new Map(
    words.map((word, at): [string, PairEntry] => {
      const count = counts[at] ?? 0;
      return count > MOST_INLINE
        ? [word, { count, list: [reader.varint(), reader.varint()] }]
        : [word, { count, ordinals: readPostings(reader, count) }];
    }),
  );
}

export function writeGroup(writer: ByteWriter, key: string, { after, before }: Group): void {
  writer.text(key);
  writeHalf(writer, after);
  writeHalf(writer, before);
}

/** Reads all groups of a file, by key. */
export function readGroups(bytes: Uint8Array): Map<string, Group> {
  const reader = new ByteReader(bytes);
  const groups = new Map<string, Group>();
  while (!reader.isDone) groups.set(reader.text(), { after: readHalf(reader), before: readHalf(reader) });
  return groups;
}
