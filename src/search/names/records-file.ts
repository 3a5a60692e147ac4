import { fromColumns, toColumns, type Columns } from './columns.ts';
import { toIdLetters } from '../language/id-letters.ts';
import { VIETNAMESE } from '../language/vietnamese.ts';
import { kindOf, type Bodies, type SearchName, type SearchRecord, type Worded } from '../records/record.ts';

/** Records without their passages; `names` are those of all records in a row, so many each. */
export interface NamesFile {
  readonly build: string;
  readonly records: Columns;
  readonly counts: readonly number[];
  readonly names: Columns;
}

/** What an agency is called in the reader's language: today, and by its title. */
export type CallAgency = (id: string) => { readonly today: string; readonly title: string };

/** What a term means, as its note. */
const noteOfMeans = (means: readonly string[], locale?: string): Worded => ({
  text: means.join('; '),
  ...(locale === VIETNAMESE ? {} : { lang: VIETNAMESE }),
});

/** What can be told from the rest of a record does not travel: a term’s reference and note, a service’s code. */
const refOfTerm = ([first]: readonly SearchName[]): string => `term:${toIdLetters(first?.text ?? '')}`;
const codeOf = (ref: string): SearchName[] =>
  kindOf(ref) === 'service' ? [{ text: ref.slice(ref.indexOf(':') + 1), via: 'symbol' }] : [];

const AGENCY = 'agency';
const refOf = (id: string): string => `${AGENCY}:${id}`;

/** How records call agencies. */
export function callerOf(records: ReadonlyMap<string, SearchRecord>): CallAgency {
  return (id) => {
    const agency = records.get(refOf(id));
    const title = agency?.names[0]?.text ?? id;
    return { title, today: agency?.today ?? title };
  };
}

/** What a record says of the bodies it names. */
export function wordsOfBodies(
  { now, then, files = [] }: Bodies,
  call: CallAgency,
): Pick<SearchRecord, 'agencies' | 'note' | 'then' | 'where'> {
  return {
    agencies: [...new Set([...now, ...then])],
    ...(files.length > 0 && { where: files.map((id) => call(id).today).join('; ') }),
    ...(now.length > 0 && { note: { text: now.map((id) => call(id).today).join('; ') } }),
    ...(then.length > 0 && { then: then.map((id) => call(id).title).join('; ') }),
  };
}

/** What an agency says of the bodies that do its work today: itself, where nothing changed. */
function wordsOfHeirs(
  { now }: Bodies,
  own: string,
  call: CallAgency,
): Pick<SearchRecord, 'agencies' | 'note' | 'heirs'> {
  const { note } = wordsOfBodies({ now, then: [] }, call);
  const heirs = now.map(refOf).filter((ref) => ref !== own);
  return {
    agencies: [own.slice(refOf('').length)],
    ...(note && { note }),
    ...(heirs.length > 0 &&
      heirs.length === now.length && { heirs: now.map((id) => ({ ref: refOf(id), name: call(id).today })) }),
  };
}

/** A record with what it says of the bodies it names. */
export function withBodies(record: SearchRecord, call: CallAgency): SearchRecord {
  const { ref, bodies } = record;
  if (!bodies) return record;
  return { ...record, ...(kindOf(ref) === AGENCY ? wordsOfHeirs(bodies, ref, call) : wordsOfBodies(bodies, call)) };
}

/** A record’s note, unless it only says again what a term means, or which bodies a record names. */
const ownNote = ({ note, means, bodies }: SearchRecord): Worded | undefined =>
  bodies || (note && means && noteOfMeans(means).text === note.text) ? undefined : note;

const ownRef = ({ ref, names }: SearchRecord): string | undefined => (ref === refOfTerm(names) ? undefined : ref);
const ownNames = ({ ref, names }: SearchRecord): readonly SearchName[] => {
  const codes = codeOf(ref).map(({ text }) => text);
  return names.filter(({ text }) => !codes.includes(text));
};

/** What stands elsewhere in the files, or follows from what does. */
const without = ({ bodies }: SearchRecord): Partial<Record<keyof SearchRecord, undefined>> => ({
  names: undefined,
  passages: undefined,
  ...(bodies && { then: undefined, agencies: undefined, where: undefined, heirs: undefined }),
});

/** Records as they travel. */
export function encodeRecords(build: string, records: readonly SearchRecord[]): NamesFile {
  const names = records.map(ownNames);
  return {
    build,
    records: toColumns(
      records.map((record) => ({ ...record, ...without(record), ref: ownRef(record), note: ownNote(record) })),
    ),
    counts: names.map(({ length }) => length),
    names: toColumns(names.flat()),
  };
}

/** The records of a file for readers of a language, but for what follows from the bodies they name. */
export function decodeRecords({ records, counts, names }: NamesFile, locale?: string): SearchRecord[] {
  const all = fromColumns<SearchName>(names);
  let from = 0;
  return fromColumns<Omit<SearchRecord, 'names' | 'ref'> & { ref?: string }>(records).map((record, at) => {
    const to = from + (counts[at] ?? 0);
    const own = all.slice(from, to);
    from = to;
    const { means, note = means && noteOfMeans(means, locale), ref = refOfTerm(own) } = record;
    return { ...record, ref, note, names: [...own, ...codeOf(ref)] };
  });
}
