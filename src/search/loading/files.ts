import { fromColumns, type Columns } from './columns.ts';
import { toIdLetters } from '../language/id-letters.ts';
import { VIETNAMESE } from '../language/vietnamese.ts';
import { kindOf, type Passage, type SearchName, type SearchRecord, type Worded } from '../records/record.ts';

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
  /** Whether passages are an index of many files, of which each question fetches a few. */
  readonly isSharded: boolean;
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

/** What a term means, as its note. */
export const noteOfMeans = (means: readonly string[]): Worded => ({ text: means.join('; '), lang: VIETNAMESE });

/** What can be told from the rest of a record does not travel: a term’s reference and note, a service’s code. */
export const refOfTerm = ([first]: readonly SearchName[]): string => `term:${toIdLetters(first?.text ?? '')}`;
export const codeOf = (ref: string): SearchName[] =>
  kindOf(ref) === 'service' ? [{ text: ref.slice(ref.indexOf(':') + 1), via: 'symbol' }] : [];

/** The records of a file. */
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
