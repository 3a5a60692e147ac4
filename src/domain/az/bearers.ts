import type { SearchName, SearchRecord } from '../../search/records/record.ts';

/** Comparison key of a name: case is ignored. */
export const keyOf = (name: string): string => name.toLowerCase();

export const titleOf = ({ names: [title] }: SearchRecord): SearchName => title ?? { text: '', via: 'name' };

/**
 * The names of an entry. Names from the subject on are left out: a subject describes the entry and does not name it.
 */
export function namesOf({ names }: SearchRecord): readonly SearchName[] {
  const subject = names.findIndex(({ via }) => via === 'subject');
  return subject === -1 ? names : names.slice(0, subject);
}

/** Origins of names that are currently the entry's own; former names and names of successors are not. */
const OWN: readonly string[] = ['name', 'language', 'symbol'];

/** Returns a lookup of entries by name. `Công văn số 659/UBND-KSTT` also matches the symbol it ends with. */
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
