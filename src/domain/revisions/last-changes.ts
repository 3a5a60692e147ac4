import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { oncePerObject } from '../lists/once.ts';
import type { History } from './history.ts';
import { isTechnical } from './technical.ts';

/** Days of the newest changes; empty without history. */
interface LastChanges {
  /** By `<collection>/<id>`, ISO day. */
  readonly of: ReadonlyMap<string, string>;
  /** The newest of all. */
  readonly newest: string | undefined;
}

const revisionsOf = (history: History) => (history.state === 'none' ? [] : history.revisions);

/** When each entry last changed in what readers see: changes of form alone do not count. */
export const lastTold = oncePerObject((history: History): LastChanges => {
  const of = new Map<string, string>();
  for (const { date, changes } of revisionsOf(history)) {
    for (const change of changes) {
      const key = `${change.collection}/${change.id}`;
      if (!of.has(key) && change.kind !== 'removed' && !isTechnical(change)) of.set(key, date);
    }
  }
  return { of, newest: [...of.values()].sort().at(-1) };
});

/** When the files of each collection last changed in anything: what is published as data holds all fields. */
export const lastChanged = oncePerObject(
  (history: History): { readonly of: ReadonlyMap<CollectionName, string>; readonly newest: string | undefined } => {
    const of = new Map<CollectionName, string>();
    const revisions = revisionsOf(history);
    for (const { date, changes } of revisions) {
      for (const { collection } of changes) if (!of.has(collection)) of.set(collection, date);
    }
    return { of, newest: revisions[0]?.date };
  },
);
