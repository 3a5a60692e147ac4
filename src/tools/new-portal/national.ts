import { fieldsThatAre } from '../../schema/collections.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';
import { textsAt } from '../../schema/fields/walk.ts';
import type { PortalRecords } from '../../domain/entries/records.ts';
import { fileOf } from '../../reader/files/file-of.ts';

/** Collections whose entries hold for the whole country, unless they name the place of the portal. */
const NATIONAL: readonly CollectionName[] = ['fields', 'life-events', 'level-steps', 'systems'];
/** What those may rest on. */
const BASIS: readonly CollectionName[] = ['documents', 'laws', 'sources', 'agencies'];

/** The collections to look through for national entries. */
export const LOOKED_THROUGH: readonly CollectionName[] = ['portal', ...NATIONAL, ...BASIS];

/** Fields that tie an entry to what one portal writes of: left out where it is taken over. */
export const LOCAL: Readonly<Partial<Record<CollectionName, readonly string[]>>> = { documents: ['programmes'] };

type Key = `${CollectionName}/${string}`;
const parted = (key: Key): [CollectionName, string] => {
  const at = key.indexOf('/');
  return [key.slice(0, at) as CollectionName, key.slice(at + 1)];
};

/**
 * The entries of a portal that every other one in the country can take over, as paths of files: fields of work, events of
 * life, levels of service, systems and central bodies, with the documents and sources that they rest on. An entry that
 * names the place, or leads to one that is not national, stays out.
 */
export function nationalFiles(records: PortalRecords): string[] {
  const place = records.portal.get('portal')?.place[OFFICIAL] ?? '';
  const recordOf = (key: Key): unknown => {
    const [collection, id] = parted(key);
    return records[collection].get(id);
  };
  const isNational = (key: Key): boolean => {
    const [collection] = parted(key);
    const record = recordOf(key) as { readonly kind?: string } | undefined;
    if (record === undefined || !(NATIONAL.includes(collection) || BASIS.includes(collection))) return false;
    if (collection === 'agencies' && record.kind !== 'central') return false;
    return collection === 'sources' || collection === 'laws' || !JSON.stringify(record).includes(place);
  };
  const outgoing = (key: Key): Key[] => {
    const [collection] = parted(key);
    const record = recordOf(key);
    const fields = fieldsThatAre(collection, 'reference').filter(
      ({ path: [first = ''] }) => !LOCAL[collection]?.includes(first),
    );
    const links = fields.flatMap(({ path, meaning: { to, orNone } }) =>
      textsAt(record, path)
        .filter(({ text }) => !(orNone && text === 'none'))
        .map(({ text }): Key => `${to.find((name) => records[name].has(text)) ?? to[0]}/${text}`),
    );
    const clauses = fieldsThatAre(collection, 'clause').flatMap(({ path }) =>
      textsAt(record, path).map(({ text }): Key => `documents/${text.split('#', 1)[0] ?? ''}`),
    );
    const laws =
      collection === 'documents' ? [...records.laws].filter(([, law]) => key === `documents/${law.document}`) : [];
    return [...links, ...clauses, ...laws.map(([id]): Key => `laws/${id}`)];
  };
  /** The entry with all it rests on, or nothing where that is not national. */
  const closure = (key: Key, known = new Set<Key>()): Set<Key> | undefined => {
    if (known.has(key)) return known;
    if (!isNational(key)) return undefined;
    known.add(key);
    return outgoing(key).every((next) => closure(next, known)) ? known : undefined;
  };
  const begin = [...NATIONAL, 'agencies' as const].flatMap((name) =>
    [...records[name].keys()].map((id): Key => `${name}/${id}`),
  );
  const kept = new Set(begin.flatMap((key) => [...(closure(key) ?? [])]));
  return [...kept].map((key) => fileOf(...parted(key))).sort();
}
