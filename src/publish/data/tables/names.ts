import { COLLECTION_NAMES, type CollectionName } from '../../../schema/fields/collection-names.ts';

/**
 * Collections that are not published as data: site settings, texts of others, and prose pages. The link ledger is
 * published as `links`.
 */
export const UNPUBLISHED = ['portal', 'texts', 'pages', 'link-ledger'] as const satisfies CollectionName[];

/** A list inside entries that is published as a dataset of its own. */
interface Part {
  readonly of: CollectionName;
  readonly list: string;
  /** Name of the field with the id of the parent entry. */
  readonly owner: string;
  /** Kind of the public references of its items, if they have any. */
  readonly kind?: string;
}
export const PARTS = {
  tasks: { of: 'directives', list: 'tasks', owner: 'directive', kind: 'task' },
  observations: { of: 'link-ledger', list: 'observations', owner: 'ledger' },
} as const satisfies Record<string, Part>;

/** `changes` is the dataset of content changes; changes of bodies are named after ChangeEvent of W3C ORG. */
const RENAMED = { changes: 'change-events' } as const satisfies Partial<Record<CollectionName, string>>;

type PublishedCollection = Exclude<CollectionName, (typeof UNPUBLISHED)[number]>;
type CollectionDataset = Exclude<PublishedCollection, keyof typeof RENAMED> | (typeof RENAMED)[keyof typeof RENAMED];
export type PartName = keyof typeof PARTS;
/** The names of datasets and their files. `links`: all outgoing links with their states. */
export type DatasetName = CollectionDataset | PartName | 'links';

const datasetOf = (name: CollectionName): CollectionDataset =>
  (name === 'changes' ? RENAMED.changes : name) as CollectionDataset;
/** The collection of a dataset. */
export const collectionOf = (name: Exclude<DatasetName, PartName | 'links'>): PublishedCollection =>
  name === RENAMED.changes ? 'changes' : name;

const isUnpublished = (name: CollectionName): boolean => (UNPUBLISHED as readonly string[]).includes(name);
export const partsOf = (name: CollectionName): PartName[] =>
  (Object.keys(PARTS) as PartName[]).filter((part) => PARTS[part].of === name);
export const isPart = (name: DatasetName): name is PartName => Object.hasOwn(PARTS, name);

/** All possible datasets; parts follow their parents. */
export const DATASET_NAMES: readonly DatasetName[] = [
  ...COLLECTION_NAMES.flatMap((name): DatasetName[] => [
    ...(isUnpublished(name) ? [] : [datasetOf(name)]),
    ...partsOf(name),
  ]),
  'links',
];
