import { fromColumns, toColumns, type Columns } from './columns.ts';
import type { Passage, SearchName, SearchRecord, Worded } from './record.ts';

/** The files search is published in, beside their manifest: names answer alone, the others add to them. */
export const SEARCH_PARTS = ['names', 'terms', 'passages'] as const;
export type SearchPart = (typeof SEARCH_PARTS)[number];
export const MANIFEST = 'manifest.json';

/** Which files belong together. */
export interface Manifest {
  readonly version: 2;
  /** Digest of everything the files hold: files of two builds do not fit together. */
  readonly build: string;
  readonly place: readonly string[];
  readonly files: Readonly<Record<SearchPart, string>>;
}

/** Records without their passages; `names` are those of all records in a row, so many each. */
export interface NamesFile {
  readonly build: string;
  readonly records: Columns;
  readonly counts: readonly number[];
  readonly names: Columns;
}
/** Passages by the reference of their entry. */
export interface PassagesFile {
  readonly build: string;
  readonly passages: Readonly<Record<string, readonly Passage[]>>;
}

/** The first letters of a SHA-256, enough to tell files of one site apart. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes).slice(0, 5)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What stands elsewhere in the files. */
const WITHOUT = { names: undefined, passages: undefined };
const noteOfMeans = (means: readonly string[]): Worded => ({ text: means.join('; '), lang: 'vi' });
/** A record’s note, unless it only says again what a term means. */
const ownNote = ({ note, means }: SearchRecord): Worded | undefined =>
  note && means && noteOfMeans(means).text === note.text ? undefined : note;

function encodeRecords(build: string, records: readonly SearchRecord[]): NamesFile {
  return {
    build,
    records: toColumns(records.map((record) => ({ ...record, ...WITHOUT, note: ownNote(record) }))),
    counts: records.map(({ names }) => names.length),
    names: toColumns(records.flatMap(({ names }) => names)),
  };
}

/** The records of a file. What a term means is its note where the index has no other. */
export function decodeRecords({ records, counts, names }: NamesFile): SearchRecord[] {
  const all = fromColumns<SearchName>(names);
  let from = 0;
  return fromColumns<Omit<SearchRecord, 'names'>>(records).map((record, at) => {
    const to = from + (counts[at] ?? 0);
    const own = all.slice(from, to);
    from = to;
    const { means, note = means && noteOfMeans(means) } = record;
    return { ...record, note, names: own };
  });
}

/** The files that publish search in one language, by name. Their names change with what they hold. */
export async function publishSearch(
  records: readonly SearchRecord[],
  place: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const build = await digest(JSON.stringify([records, place]));
  const content: Record<SearchPart, NamesFile | PassagesFile> = {
    names: encodeRecords(
      build,
      records.filter(({ means }) => means === undefined),
    ),
    terms: encodeRecords(
      build,
      records.filter(({ means }) => means !== undefined),
    ),
    passages: {
      build,
      passages: Object.fromEntries(
        records.flatMap(({ ref, passages = [] }) => (passages.length > 0 ? [[ref, passages]] : [])),
      ),
    },
  };
  const files = new Map<string, string>();
  const names: Partial<Record<SearchPart, string>> = {};
  for (const part of SEARCH_PARTS) {
    const text = JSON.stringify(content[part]);
    names[part] = `${part}.${await digest(text)}.json`;
    files.set(names[part], text);
  }
  const manifest: Manifest = { version: 2, build, place, files: names as Record<SearchPart, string> };
  files.set(MANIFEST, JSON.stringify(manifest));
  return files;
}
