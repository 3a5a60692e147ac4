import type { RecordOf } from '../../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schema/fields/collection-names.ts';
import { publicRef, taskRef } from '../../schema/ref.ts';
import { parseRegistry } from './registry.ts';

/** Every well-formed entry of the content, by collection and id, before anything is concluded from it. */
export type PortalRecords = {
  readonly [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>>;
} & {
  /** Bodies of the Markdown collections, by `<collection>/<id>`. */
  readonly markdown: ReadonlyMap<string, string>;
  /** The id registry, as it stands in its file. */
  readonly registry: string;
};

/** Every public reference the content gives out, in a fixed order; tasks of a directive follow it. */
export function publicRefs(records: PortalRecords): string[] {
  const refs = new Set<string>();
  for (const collection of COLLECTION_NAMES) {
    for (const id of [...records[collection].keys()].sort()) {
      const ref = publicRef(collection, id);
      if (ref !== undefined) refs.add(ref);
      if (collection !== 'directives') continue;
      for (const task of records.directives.get(id)?.tasks ?? []) refs.add(taskRef(id, task.id));
    }
  }
  return [...refs];
}

/** The public references that the registry does not hold yet: what `npm run ids` adds to its end, in this order. */
export function unregisteredRefs(records: PortalRecords): string[] {
  const known = new Set(parseRegistry(records.registry).lines.map(({ ref }) => ref));
  return publicRefs(records).filter((ref) => !known.has(ref));
}
