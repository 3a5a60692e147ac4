import type { SearchName, SearchRecord } from '../../search/records/record.ts';

/** Names are the same when only their capitals differ. */
export const keyOf = (name: string): string => name.toLowerCase();

export const titleOf = ({ names: [title] }: SearchRecord): SearchName => title ?? { text: '', via: 'name' };

/** What an entry is called. Its subject is no name, nor what follows that: the subject in the other language. */
export function namesOf({ names }: SearchRecord): readonly SearchName[] {
  const subject = names.findIndex(({ via }) => via === 'subject');
  return subject === -1 ? names : names.slice(0, subject);
}

/** How an entry is itself called; names that it left or that others bear now are not among them. */
const OWN: readonly string[] = ['name', 'language', 'symbol'];

/** Finds the entries that bear a name; `Công văn số 659/UBND-KSTT` is also found by the symbol it ends with. */
export function findBearers(entries: readonly SearchRecord[]): (name: string) => readonly SearchRecord[] {
  const own = entries.flatMap((record) =>
    namesOf(record)
      .filter(({ via }) => OWN.includes(via))
      .map(({ text }) => ({ key: keyOf(text), record })),
  );
  const bearers = Map.groupBy(own, ({ key }) => key);
  const bySymbol = (key: string): string => /\S+\/\S+$/u.exec(key)?.[0] ?? key;
  return (name) => {
    const key = keyOf(name);
    return [...new Set((bearers.get(key) ?? bearers.get(bySymbol(key)) ?? []).map(({ record }) => record))];
  };
}
