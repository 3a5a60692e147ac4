import { MANIFEST, type FilePart, type Manifest, type PassagesFile, type SharedParts } from './files.ts';
import type { PassageData } from './merge.ts';
import { encodeRecords, type NamesFile } from '../names/records-file.ts';
import { buildPassageIndex } from '../passages/build/build.ts';
import { digestOf } from '../passages/format/digest.ts';
import { MANIFEST as PASSAGE_MANIFEST } from '../passages/format/format.ts';
import type { IndexedPassage } from '../passages/format/passage.ts';
import type { SearchRecord } from '../records/record.ts';

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Passages with the references of their entries, as input of the sharded index. */
const indexed = (records: readonly SearchRecord[]): IndexedPassage[] =>
  records.flatMap(({ ref, names, passages = [] }) =>
    passages.map(({ text, ...where }, nth): IndexedPassage => {
      const data: PassageData = { ref, ...where };
      return { id: `${ref}/${nth}`, title: names[0]?.text ?? '', text, data };
    }),
  );

export interface PublishOptions {
  /** The language of the readers. */
  readonly locale?: string;
  /** How many characters of passages are one file at most; more of them become an index of many. */
  readonly mostWhole?: number;
  /** What is published for readers of every language beside these files. */
  readonly shared?: SharedParts | undefined;
  /** Build of the texts of law beside these files. */
  readonly laws?: string | undefined;
}

/** About 600 paragraphs: 60 KB compressed, which is what a dozen questions fetch from a sharded index. */
const MOST_WHOLE = 300_000;

/** Yields the search files of one language, by name. The names contain a digest of the contents. */
export async function publishSearch(
  records: readonly SearchRecord[],
  place: readonly string[],
  { mostWhole = MOST_WHOLE, shared, laws, locale = '' }: PublishOptions = {},
): Promise<Files> {
  const build = await digestOf([records, place, shared, laws]);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const encoder = new TextEncoder();
  const put = async (part: FilePart, content: NamesFile | PassagesFile): Promise<string> => {
    const name = `${part}.${await digestOf([content])}.json`;
    files.set(name, encoder.encode(JSON.stringify(content)));
    return name;
  };
  const isTerm = ({ means }: SearchRecord): boolean => means !== undefined;
  const named = records.filter((record) => !isTerm(record));
  const names = await put('names', encodeRecords(build, named));
  const terms = await put('terms', encodeRecords(build, records.filter(isTerm)));
  const letters = records.flatMap(({ passages = [] }) => passages).reduce((sum, { text }) => sum + text.length, 0);
  const isSharded = letters > mostWhole;
  if (isSharded) {
    for await (const [name, bytes] of buildPassageIndex(indexed(records))) files.set(name, new Uint8Array(bytes));
  }
  const withPassages = records.flatMap(({ ref, passages = [] }) => (passages.length > 0 ? [[ref, passages]] : []));
  const passages = isSharded
    ? PASSAGE_MANIFEST
    : await put('passages', { build, passages: Object.fromEntries(withPassages) as PassagesFile['passages'] });
  const manifest: Manifest = {
    version: 3,
    build,
    locale,
    place,
    files: { names, terms, passages },
    isSharded,
    shared,
    laws,
  };
  files.set(MANIFEST, encoder.encode(JSON.stringify(manifest)));
  return files;
}
