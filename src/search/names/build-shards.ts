import { encodeRecords } from './records-file.ts';
import type { SharedName, SharedRecord } from './shared-record.ts';
import {
  binOf,
  entriesName,
  isCode,
  LONGEST,
  postingsName,
  wordsName,
  type NameShards,
  type PostingsFile,
  type WordsFile,
} from './shards.ts';
import { digestOf } from '../passages/format/digest.ts';
import { prepare, type Text } from '../terms/prepared-text.ts';

/** Entries in a file, and postings in a file on average: each some 0.7 KB as they travel. Of a file mostly one is wanted. */
const BLOCK = 2;
const POSTINGS = 350;

/** Names in shards: where they are, the files by name, and the ordinal of each entry by its reference. */
export interface BuiltNames {
  readonly shards: NameShards;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly ordinals: ReadonlyMap<string, number>;
}

const titleOf = ({ names }: SharedRecord): string => names[0]?.text ?? '';
const codeOf = ({ ref }: SharedRecord): string => ref.slice(ref.indexOf(':') + 1);

/** How many words the first name of an entry has, and its first in another language than that. */
function lengthsOf(names: readonly SharedName[], texts: readonly Text[]): string {
  const other = names.findIndex(({ lang }) => lang !== names[0]?.lang);
  return [0, Math.max(0, other)].map((at) => Math.min(LONGEST, texts[at]?.keys.length ?? 0).toString(36)).join('');
}

/** Builds the shards of names. Entries with like titles stand together: they are found, and pressed, together. */
export async function buildNameShards(records: readonly SharedRecord[]): Promise<BuiltNames> {
  const sorted = records.toSorted((a, b) =>
    titleOf(a) < titleOf(b) ? -1 : titleOf(a) > titleOf(b) ? 1 : a.ref < b.ref ? -1 : 1,
  );
  const build = await digestOf([BLOCK, POSTINGS, ...sorted]);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const encoder = new TextEncoder();
  const put = (name: string, content: object): void => {
    files.set(name, encoder.encode(JSON.stringify(content)));
  };

  const having = new Map<string, number[]>();
  const counts = new Map<string, number>();
  let names = 0;
  const lengths = sorted.map((record, ordinal) => {
    const texts = [...record.names.map(({ text }) => text), codeOf(record)].map(prepare);
    names += texts.length;
    for (const { keys, stops } of texts) {
      const content = new Set(keys.filter((_, at) => !stops[at]));
      for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + (content.has(key) ? 1 : 0));
    }
    for (const key of new Set(texts.flatMap(({ keys }) => keys))) {
      const own = having.get(key);
      if (own) own.push(ordinal);
      else having.set(key, [ordinal]);
    }
    return lengthsOf(record.names, texts);
  });

  const postings = [...having.values()].reduce((sum, { length }) => sum + length, 0);
  const bins = Math.max(1, Math.ceil(postings / POSTINGS));
  const byBin = Map.groupBy(
    [...having].sort(([a], [b]) => (a < b ? -1 : 1)),
    ([word]) => binOf(word, bins),
  );
  for (let bin = 0; bin < bins; bin += 1) {
    const words = (byBin.get(bin) ?? []).map(([word, ordinals]): [string, number[]] => [
      word,
      ordinals.map((ordinal, at) => ordinal - (ordinals[at - 1] ?? 0)),
    ]);
    put(postingsName(build, bin), { build, words: Object.fromEntries(words) } satisfies PostingsFile);
  }
  for (let at = 0; at < sorted.length; at += BLOCK)
    put(entriesName(build, at / BLOCK), encodeRecords(build, sorted.slice(at, at + BLOCK)));

  const known = [...counts].filter(([word]) => !isCode(word)).sort(([a], [b]) => (a < b ? -1 : 1));
  const often = (count: number): string => (count === 0 ? 0 : Math.round(Math.log2(count)) + 1).toString(36);
  put(wordsName(build), {
    build,
    names,
    words: known.map(([word]) => word).join(' '),
    often: known.map(([, count]) => often(count)).join(''),
    lengths: lengths.join(''),
  } satisfies WordsFile);

  return {
    shards: { build, entries: sorted.length, block: BLOCK, bins },
    files,
    ordinals: new Map(sorted.map(({ ref }, ordinal) => [ref, ordinal])),
  };
}
