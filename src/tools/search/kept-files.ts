import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderState } from '../../reader/files/folder-state.ts';
import { ByteReader, ByteWriter, CutBytes } from '../../search/passages/format/bytes.ts';

/** Files by name, of everything that was worked out once. */
export type KeptFiles = ReadonlyMap<string, Uint8Array>;

/** More kept results than these are left over from earlier contents. */
const MOST_KEPT = 4;

function pack(files: KeptFiles): Uint8Array {
  const writer = new ByteWriter().varint(files.size);
  for (const [name, bytes] of files) writer.text(name).varint(bytes.length);
  for (const bytes of files.values()) writer.raw(bytes);
  return writer.finish();
}

function unpack(bytes: Uint8Array): KeptFiles {
  const reader = new ByteReader(bytes);
  const heads = Array.from({ length: reader.varint() }, () => [reader.text(), reader.varint()] as const);
  return new Map(heads.map(([name, length]) => [name, reader.raw(length)]));
}

/** What was kept under a name; nothing where there is none, or it was cut off. */
function read(file: string): KeptFiles | undefined {
  try {
    return unpack(readFileSync(file));
  } catch (error) {
    if (error instanceof CutBytes || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The state of several folders; undefined if one of them cannot be read. */
function stateOf(folders: readonly string[]): string | undefined {
  const states = folders.map((folder) => folderState(folder));
  return states.includes(undefined) ? undefined : states.join('\n\n');
}

/**
 * Files that are made from the contents of some folders, made again only when something in these changed. They are kept
 * in a folder of the cache, unless the folders changed while the files were made.
 */
export async function keptFiles(
  cache: string,
  madeFrom: readonly string[],
  make: () => Promise<KeptFiles>,
): Promise<KeptFiles> {
  const state = stateOf(madeFrom);
  if (state === undefined) return make();
  const file = join(cache, `${createHash('sha256').update(state).digest('hex').slice(0, 16)}.pack`);
  const known = read(file);
  if (known) return known;
  const files = await make();
  // Made of what is no more: the next one makes them anew.
  if (stateOf(madeFrom) !== state) return files;
  mkdirSync(cache, { recursive: true });
  const others = readdirSync(cache).filter((name) => name.endsWith('.pack'));
  if (others.length >= MOST_KEPT) for (const name of others) rmSync(join(cache, name), { force: true });
  // Whole or not at all: another command may read it at the same time.
  writeFileSync(`${file}.${process.pid}`, pack(files));
  renameSync(`${file}.${process.pid}`, file);
  return files;
}
