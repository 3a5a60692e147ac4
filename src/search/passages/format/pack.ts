import { ByteReader, ByteWriter, CutBytes } from './bytes.ts';
import type { FileFetcher, IndexFile } from './passage.ts';

/**
 * An index whose files are no more bytes than this together is better shipped as one: some 200 passages of a hundred
 * words, 100 KB as they travel, which is what a handful of questions take file by file.
 */
export const MOST_PACKED = 300_000;

/** Name of an index that is one file. */
export const PACK = 'passages.pack';

/** All files of an index as one: their names and lengths, then their bytes in the same order. */
export function packFiles(files: Iterable<IndexFile>): Uint8Array<ArrayBuffer> {
  const all = [...files];
  const writer = new ByteWriter().varint(all.length);
  for (const [name, bytes] of all) writer.text(name).varint(bytes.length);
  for (const [, bytes] of all) writer.raw(bytes);
  return writer.finish();
}

/** Reads files from a pack as others are read over HTTP; throws `CutBytes` where the pack is not whole. */
export function fetcherOf(pack: Uint8Array): FileFetcher {
  const reader = new ByteReader(pack);
  const heads = Array.from({ length: reader.varint() }, () => [reader.text(), reader.varint()] as const);
  const files = new Map(heads.map(([name, length]): IndexFile => [name, reader.raw(length)]));
  if (!reader.isDone) throw new CutBytes('the pack goes on after its last file');
  return (file) => {
    const bytes = files.get(file);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`${file} is not in the pack`));
  };
}
