import type { RecordOf } from '../../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schema/fields/collection-names.ts';
import { publicRef, taskRef } from '../../schema/ref.ts';
import { parseRegistry } from './registry.ts';

/** All well-formed entries of the content, by collection and id, before they are linked. */
export type PortalRecords = {
  readonly [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>>;
} & {
  /** Bodies of the Markdown collections, by `<collection>/<id>`. */
  readonly markdown: ReadonlyMap<string, string>;
  /** Text of the id registry. */
  readonly registry: string;
};

/** The year of the theme the portal is built around; undefined where settings or theme are not well formed. */
export function themeYear({ portal, themes }: Pick<PortalRecords, 'portal' | 'themes'>): number | undefined {
  const theme = portal.get('portal')?.theme;
  return theme === undefined ? undefined : themes.get(theme)?.year;
}

/** All public references of the content, in a fixed order; tasks follow their directive. */
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

/** Public references that are not registered yet: `npm run ids` appends them in this order. */
export function unregisteredRefs(records: PortalRecords): string[] {
  const known = new Set(parseRegistry(records.registry).lines.map(({ ref }) => ref));
  return publicRefs(records).filter((ref) => !known.has(ref));
}
