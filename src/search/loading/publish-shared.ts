import type { SharedParts } from './files.ts';
import type { TextData } from './merge.ts';
import type { Files } from './publish.ts';
import { buildNameShards } from '../names/build-shards.ts';
import type { SharedRecord } from '../names/shared-record.ts';
import { buildPassageIndex, type FileSizes } from '../passages/build/build.ts';
import { MANIFEST, type PassageManifest } from '../passages/format/format.ts';
import type { Worded } from '../records/record.ts';

/** A stretch of an entry’s text: which part of it, under whose anchor it stands. */
export interface SharedText extends Worded {
  readonly ref: string;
  readonly title: string;
  readonly part: string;
}

/** What is published for readers of every language together: what it is, and its files by name. */
export interface PublishedShared {
  readonly about: SharedParts;
  readonly files: Files;
}

/**
 * As few bytes for a question as the number of files allows: some 3 for each service. Texts of like titles stand together, so
 * that 8 in a file cost a question as much as 4, of which it fetched more.
 */
const SIZES: FileSizes = { block: 8, bin: 1000, list: 900 };

/** Publishes entries with all their names, and their texts, in shards. */
export async function publishShared(
  records: readonly SharedRecord[],
  texts: readonly SharedText[],
): Promise<PublishedShared> {
  const { shards, files: names, ordinals } = await buildNameShards(records);
  const files = new Map(names);
  const numbers = new Map<string, number>();
  const passages = texts.map(({ ref, title, text, part, lang }) => {
    const nth = (numbers.get(ref) ?? 0) + 1;
    numbers.set(ref, nth);
    const data: TextData = { at: ordinals.get(ref) ?? 0, anchor: part, ...(lang !== undefined && { lang }) };
    return { id: `${ref}/${nth}`, title, text, data, part };
  });
  if (passages.length === 0) return { about: { names: shards }, files };
  for await (const [name, bytes] of buildPassageIndex(passages, { sizes: SIZES }))
    files.set(name, new Uint8Array(bytes));
  const { build } = JSON.parse(new TextDecoder().decode(files.get(MANIFEST))) as PassageManifest;
  return { about: { names: shards, texts: build }, files };
}
