import type { CollectionName, RecordOf } from '../../schema/collections.ts';
import { parseRegistry } from './registry.ts';

/** Every well-formed entry of the content, by collection and id, before anything is concluded from it. */
export type PortalRecords = {
  readonly [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>>;
} & {
  /** Bodies of the Markdown collections, by `<collection>/<id>`. */
  readonly bodies: ReadonlyMap<string, string>;
  /** The id registry, as it stands in its file. */
  readonly registry: string;
};

/** The public reference of an entry (`agency:so-noi-vu`), or none for collections that readers never address. */
export function refOf(collection: CollectionName, id: string): string | undefined {
  const kind = REF_KINDS[collection];
  return kind === undefined ? undefined : `${kind}:${collection === 'pages' ? id.replace(/\.[a-z]{2}$/u, '') : id}`;
}

const REF_KINDS: Readonly<Record<CollectionName, string | undefined>> = {
  portal: undefined,
  themes: 'theme',
  directives: 'directive',
  documents: 'document',
  programmes: 'programme',
  agencies: 'agency',
  changes: 'change',
  districts: 'unit',
  wards: 'ward',
  communes: 'commune',
  services: 'service',
  fields: undefined,
  'life-events': undefined,
  systems: undefined,
  levels: undefined,
  'level-totals': undefined,
  'level-steps': undefined,
  'link-ledger': undefined,
  dialogues: 'dialogue',
  obligations: undefined,
  'dialogue-channels': undefined,
  terms: 'term',
  timeline: 'event',
  sources: 'source',
  texts: undefined,
  corrections: 'correction',
  pages: 'page',
};

/** Every public reference the content gives out, in a fixed order; tasks of a directive follow it. */
export function publicRefs(records: PortalRecords): string[] {
  const refs: string[] = [];
  for (const collection of Object.keys(REF_KINDS) as CollectionName[]) {
    for (const id of [...records[collection].keys()].sort()) {
      const ref = refOf(collection, id);
      if (ref !== undefined && !refs.includes(ref)) refs.push(ref);
      if (collection !== 'directives') continue;
      for (const task of records.directives.get(id)?.tasks ?? []) refs.push(`task:${id}#${task.id}`);
    }
  }
  return refs;
}

/** The public references that the registry does not hold yet: what `npm run ids` adds to its end, in this order. */
export function unregisteredRefs(records: PortalRecords): string[] {
  const known = new Set(parseRegistry(records.registry).lines.map(({ ref }) => ref));
  return publicRefs(records).filter((ref) => !known.has(ref));
}
