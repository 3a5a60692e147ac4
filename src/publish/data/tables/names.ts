import { COLLECTIONS, type CollectionName } from '../../../schema/collections.ts';

/**
 * Collections that are no data: the settings of this site; texts that belong to others; pages that are only words. The
 * ledger of links is published line by line.
 */
export const UNPUBLISHED = ['portal', 'texts', 'pages', 'link-ledger'] as const satisfies CollectionName[];

/** A list inside the entries of a collection that is a table of its own. */
interface Part {
  readonly of: CollectionName;
  readonly list: string;
  /** The field that holds the id of the entry. */
  readonly owner: string;
  /** Kind of public reference of its items, if they have one. */
  readonly kind?: string;
}
export const PARTS = {
  tasks: { of: 'directives', list: 'tasks', owner: 'directive', kind: 'task' },
  observations: { of: 'link-ledger', list: 'observations', owner: 'ledger' },
} as const satisfies Record<string, Part>;

/** `changes` is what changed in the content; the changes of bodies are the ChangeEvents of W3C ORG. */
const RENAMED = { changes: 'change-events' } as const satisfies Partial<Record<CollectionName, string>>;

type PublishedCollection = Exclude<CollectionName, (typeof UNPUBLISHED)[number]>;
type CollectionDataset = Exclude<PublishedCollection, keyof typeof RENAMED> | (typeof RENAMED)[keyof typeof RENAMED];
export type PartName = keyof typeof PARTS;
/** The name of a dataset is that of its files. `links`: every outgoing link with its state. */
export type DatasetName = CollectionDataset | PartName | 'links';

const datasetOf = (name: CollectionName): CollectionDataset =>
  (name === 'changes' ? RENAMED.changes : name) as CollectionDataset;
/** The collection a dataset holds. */
export const collectionOf = (name: Exclude<DatasetName, PartName | 'links'>): PublishedCollection =>
  name === RENAMED.changes ? 'changes' : name;

const isUnpublished = (name: CollectionName): boolean => (UNPUBLISHED as readonly string[]).includes(name);
export const partsOf = (name: CollectionName): PartName[] =>
  (Object.keys(PARTS) as PartName[]).filter((part) => PARTS[part].of === name);
export const isPart = (name: DatasetName): name is PartName => Object.hasOwn(PARTS, name);

/** Every dataset there may be, parts after what they are parts of. */
export const DATASET_NAMES: readonly DatasetName[] = [
  ...(Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name): DatasetName[] => [
    ...(isUnpublished(name) ? [] : [datasetOf(name)]),
    ...partsOf(name),
  ]),
  'links',
];
