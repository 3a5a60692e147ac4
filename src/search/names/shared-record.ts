import { withBodies, type CallAgency } from './records-file.ts';
import type { SearchName, SearchRecord } from '../records/record.ts';

/** A name with its language. */
export interface SharedName extends SearchName {
  readonly lang: string;
}

/** A record for readers of every language: its names say theirs, and what is said of it is said in each. */
export interface SharedRecord extends Omit<SearchRecord, 'apart' | 'linkState' | 'names' | 'passages'> {
  readonly names: readonly SharedName[];
  readonly said: Readonly<Record<string, Pick<SearchRecord, 'apart' | 'linkState'>>>;
}

/** A record as it comes from a file: the code among its names has no language. */
export interface FetchedRecord extends Omit<SharedRecord, 'names'> {
  readonly names: readonly SearchName[];
}

/** The record as readers of a language get it: names in theirs first, in their order. */
export function inLanguage({ said, names, ...record }: FetchedRecord, locale: string, call: CallAgency): SearchRecord {
  const isOwn = ({ lang = locale }: SearchName): boolean => lang === locale;
  const own = names.filter(isOwn).map(({ text, via }): SearchName => ({ text, via }));
  // Without a name in the reader’s language that of another one is the title, and no second name.
  const isNamed = own.some(({ via }) => via === 'name');
  const other = names
    .filter((name) => !isOwn(name))
    .map((name): SearchName => (isNamed && name.via === 'name' ? { ...name, via: 'language' } : name));
  const all = isNamed ? [...own, ...other] : [...other, ...own];
  return withBodies({ ...record, ...said[locale], names: all }, call);
}
