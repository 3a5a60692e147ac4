import { fromColumns, type Columns } from './columns.ts';
import { toIdLetters } from '../language/id-letters.ts';
import { VIETNAMESE } from '../language/vietnamese.ts';
import { kindOf, type Passage, type SearchName, type SearchRecord, type Worded } from '../records/record.ts';

/** The published search files besides the manifest. Names suffice for answers; the others are optional. */
export const SEARCH_PARTS = ['names', 'terms', 'passages'] as const;
export type SearchPart = (typeof SEARCH_PARTS)[number];
export const MANIFEST = 'manifest.json';

/** The manifest of the files of one build. */
export interface Manifest {
  readonly version: 2;
  /** Digest of the contents of all files: files of different builds are not compatible. */
  readonly build: string;
  readonly place: readonly string[];
  readonly files: Readonly<Record<SearchPart, string>>;
  /** Whether passages are a sharded index, of which each question fetches a few files. */
  readonly isSharded: boolean;
}

/** Records without passages; `names` holds the names of all records in sequence, `counts` how many each has. */
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

/** The note of a term: its meanings. */
export const noteOfMeans = (means: readonly string[]): Worded => ({ text: means.join('; '), lang: VIETNAMESE });

/** Fields that can be derived are not transferred: reference and note of a term, code of a service. */
export const refOfTerm = ([first]: readonly SearchName[]): string => `term:${toIdLetters(first?.text ?? '')}`;
export const codeOf = (ref: string): SearchName[] =>
  kindOf(ref) === 'service' ? [{ text: ref.slice(ref.indexOf(':') + 1), via: 'symbol' }] : [];

/** Decodes the records of a file. */
export function decodeRecords({ records, counts, names }: NamesFile): SearchRecord[] {
  const all = fromColumns<SearchName>(names);
  let from = 0;
  return fromColumns<Omit<SearchRecord, 'names' | 'ref'> & { ref?: string }>(records).map((record, at) => {
    const to = from + (counts[at] ?? 0);
    const own = all.slice(from, to);
    from = to;
    const { means, note = means && noteOfMeans(means), ref = refOfTerm(own) } = record;
    return { ...record, ref, note, names: [...own, ...codeOf(ref)] };
  });
}
