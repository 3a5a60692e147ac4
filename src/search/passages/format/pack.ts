import { ByteReader, ByteWriter, CutBytes } from './bytes.ts';
import type { IndexFile } from './passage.ts';
import type { FileFetcher } from '../../records/fetcher.ts';

/**
 * Total size up to which an index is better shipped as a single file: about 200 passages of a hundred words, 100 KB
 * compressed, which is what a handful of questions fetch from separate files.
 */
export const MOST_PACKED = 300_000;

/** File name of a packed index. */
export const PACK = 'passages.pack';

/** Packs all files of an index into one: names and lengths, then the contents in the same order. */
export function packFiles(files: Iterable<IndexFile>): Uint8Array<ArrayBuffer> {
  const all = [...files];
  const writer = new ByteWriter().varint(all.length);
  for (const [name, bytes] of all) writer.text(name).varint(bytes.length);
  for (const [, bytes] of all) writer.raw(bytes);
  return writer.finish();
}

/** Returns a fetcher for the files of a pack. Throws `CutBytes` if the pack is incomplete. */
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
