import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';
import type { DocumentRecord } from '../../schema/legislation/document.ts';
import type { SourceRecord } from '../../schema/site/source.ts';
import type { PortalRecords } from '../entries/records.ts';
import type { DomainProblem } from './shared/domain-problem.ts';

type Naming = (record: never) => readonly (string | null | undefined)[];
interface Named {
  readonly name: Readonly<Record<typeof OFFICIAL, string>>;
}

const byName: Naming = ({ name }: Named) => [name[OFFICIAL]];

/** What no two entries of a collection may have in common: they would be one thing written twice. */
const NAMING: Readonly<Partial<Record<CollectionName, { readonly field: string; readonly of: Naming }>>> = {
  agencies: { field: 'name', of: byName },
  programmes: { field: 'name', of: byName },
  fields: { field: 'name', of: byName },
  systems: { field: 'name', of: byName },
  'life-events': { field: 'name', of: byName },
  'dialogue-channels': { field: 'name', of: byName },
  documents: {
    field: 'symbol',
    of: ({ symbol, issued, issuer }: DocumentRecord) => [symbol, issued, issuer[OFFICIAL]],
  },
  sources: {
    field: 'url',
    of: ({ url, title }: SourceRecord) => [url, title],
  },
};

/** Entries of one collection with the same name: somebody wrote a second one where there was one. */
export const checkNames = (records: PortalRecords): DomainProblem[] =>
  Object.entries(NAMING).flatMap(([name, { field, of }]) => {
    const collection = name as CollectionName;
    const seen = new Map<string, string>();
    // The shorter id is the older one more often than not: `so-y-te` before `so-y-te-2`.
    const entries = [...records[collection]].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
    return entries.flatMap(([id, record]): DomainProblem[] => {
      const words = of(record as never);
      if (words.some((word) => word === undefined || word === null)) return [];
      const key = words.join('\n').toLowerCase().replace(/\s+/gu, ' ');
      const other = seen.get(key);
      if (other === undefined) seen.set(key, id);
      if (other === undefined) return [];
      return [{ rule: 'name-twice', collection, id, path: [field], values: { value: words[0] ?? '', other, id } }];
    });
  });
