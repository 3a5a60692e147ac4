import { toColumns } from './columns.ts';
import {
  codeOf,
  MANIFEST,
  noteOfMeans,
  refOfTerm,
  type Manifest,
  type NamesFile,
  type PassagesFile,
  type SearchPart,
} from './files.ts';
import type { PassageData } from './merge.ts';
import { buildPassageIndex } from '../passages/build/build.ts';
import { digestOf } from '../passages/format/digest.ts';
import { MANIFEST as PASSAGE_MANIFEST } from '../passages/format/format.ts';
import type { IndexedPassage } from '../passages/format/passage.ts';
import type { SearchName, SearchRecord, Worded } from '../records/record.ts';

/** Fields that are stored elsewhere in the files. */
const WITHOUT = { names: undefined, passages: undefined };
/** The note of a record, unless it only repeats the meanings of a term. */
const ownNote = ({ note, means }: SearchRecord): Worded | undefined =>
  note && means && noteOfMeans(means).text === note.text ? undefined : note;

const ownRef = ({ ref, names }: SearchRecord): string | undefined => (ref === refOfTerm(names) ? undefined : ref);
const ownNames = ({ ref, names }: SearchRecord): readonly SearchName[] => {
  const codes = codeOf(ref).map(({ text }) => text);
  return names.filter(({ text }) => !codes.includes(text));
};

function encodeRecords(build: string, records: readonly SearchRecord[]): NamesFile {
  const names = records.map(ownNames);
  return {
    build,
    records: toColumns(
      records.map((record) => ({ ...record, ...WITHOUT, ref: ownRef(record), note: ownNote(record) })),
    ),
    counts: names.map(({ length }) => length),
    names: toColumns(names.flat()),
  };
}

/** Passages with the references of their entries, as input of the sharded index. */
const indexed = (records: readonly SearchRecord[]): IndexedPassage[] =>
  records.flatMap(({ ref, names, passages = [] }) =>
    passages.map(({ text, ...where }, nth): IndexedPassage => {
      const data: PassageData = { ref, ...where };
      return { id: `${ref}/${nth}`, title: names[0]?.text ?? '', text, data };
    }),
  );

export interface PublishOptions {
  /** Maximum size in characters of passages in a single file; above it they become a sharded index. */
  readonly mostWhole?: number;
}

/** About 600 paragraphs: 60 KB compressed, which is what a dozen questions fetch from a sharded index. */
const MOST_WHOLE = 300_000;

/** Yields the search files of one language, by name. The names contain a digest of the contents. */
export async function publishSearch(
  records: readonly SearchRecord[],
  place: readonly string[],
  { mostWhole = MOST_WHOLE }: PublishOptions = {},
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const build = await digestOf([records, place]);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const encoder = new TextEncoder();
  const put = async (part: SearchPart, content: NamesFile | PassagesFile): Promise<string> => {
    const name = `${part}.${await digestOf([content])}.json`;
    files.set(name, encoder.encode(JSON.stringify(content)));
    return name;
  };
  const isTerm = ({ means }: SearchRecord): boolean => means !== undefined;
  const names = await put(
    'names',
    encodeRecords(
      build,
      records.filter((record) => !isTerm(record)),
    ),
  );
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
  const manifest: Manifest = { version: 2, build, place, files: { names, terms, passages }, isSharded };
  files.set(MANIFEST, encoder.encode(JSON.stringify(manifest)));
  return files;
}
