import { COLLECTION_NAMES, type CollectionName } from '../../../schema/fields/collection-names.ts';

/**
 * Collections that are not published as data: site settings, texts of others, and prose pages. The link ledger is
 * published as `links`.
 */
export const UNPUBLISHED = ['portal', 'texts', 'pages', 'link-ledger'] as const satisfies CollectionName[];

/** A list inside entries that is published as a dataset of its own. */
interface Part {
  readonly of: CollectionName;
  /** Where the list stands in an entry: keys with dots between them. */
  readonly list: string;
  /** Name of the field with the id of the parent entry. */
  readonly owner: string;
  /** Kind of the public references of its items, if they have any. */
  readonly kind?: string;
}
export const PARTS = {
  tasks: { of: 'directives', list: 'tasks', owner: 'directive', kind: 'task' },
  observations: { of: 'link-ledger', list: 'observations', owner: 'ledger' },
  'service-papers': { of: 'services', list: 'procedure.papers', owner: 'service' },
  'service-ways': { of: 'services', list: 'procedure.ways', owner: 'service' },
  'service-legal-basis': { of: 'services', list: 'procedure.legal_basis', owner: 'service' },
  'service-steps': { of: 'services', list: 'procedure.steps', owner: 'service' },
  'service-conditions': { of: 'services', list: 'procedure.conditions', owner: 'service' },
  'service-results': { of: 'services', list: 'procedure.results', owner: 'service' },
} as const satisfies Record<string, Part>;

/** `changes` is the dataset of content changes; changes of bodies are named after ChangeEvent of W3C ORG. */
const RENAMED = { changes: 'change-events' } as const satisfies Partial<Record<CollectionName, string>>;

type PublishedCollection = Exclude<CollectionName, (typeof UNPUBLISHED)[number]>;
type CollectionDataset = Exclude<PublishedCollection, keyof typeof RENAMED> | (typeof RENAMED)[keyof typeof RENAMED];
export type PartName = keyof typeof PARTS;
/** The tables beside services: their rows say more than the items of the lists they are made of. */
export type ServicePartName = Extract<PartName, `service-${string}`>;
/**
 * What follows from the content: whom to ask today about the work of each body; what became of each unit of the theme’s
 * year; every outgoing link with its state.
 */
const DERIVED = ['agencies-today', 'wards-today', 'links'] as const;
export type DerivedName = (typeof DERIVED)[number];
/** The name of a dataset is that of its files. */
export type DatasetName = CollectionDataset | PartName | DerivedName;

const datasetOf = (name: CollectionName): CollectionDataset =>
  (name === 'changes' ? RENAMED.changes : name) as CollectionDataset;
/** The dataset of a collection, if it is published as one. */
export const publishedAs = (name: CollectionName): DatasetName | undefined =>
  isUnpublished(name) ? undefined : datasetOf(name);
/** The collection of a dataset. */
export const collectionOf = (name: Exclude<DatasetName, PartName | DerivedName>): PublishedCollection =>
  name === RENAMED.changes ? 'changes' : name;

const isUnpublished = (name: CollectionName): boolean => (UNPUBLISHED as readonly string[]).includes(name);
export const partsOf = (name: CollectionName): PartName[] =>
  (Object.keys(PARTS) as PartName[]).filter((part) => PARTS[part].of === name);
export const isDerived = (name: DatasetName): name is DerivedName => (DERIVED as readonly string[]).includes(name);
export const isPart = (name: DatasetName): name is PartName => Object.hasOwn(PARTS, name);
export const isServicePart = (name: DatasetName): name is ServicePartName =>
  isPart(name) && PARTS[name].of === 'services';

/** Fields that stay out of tables: passages of more characters than a cell of a spreadsheet holds. */
const TOO_LONG: Readonly<Partial<Record<DatasetName, readonly string[]>>> = {
  services: ['procedure.papers_raw'],
  laws: ['articles'],
};

/** What stands in the JSON of a dataset but not in its CSV: lists that are tables of their own, and long passages. */
export const leftOutOfTable = (name: DatasetName): readonly string[] =>
  isDerived(name) || isPart(name)
    ? []
    : [...partsOf(collectionOf(name)).map((part) => PARTS[part].list), ...(TOO_LONG[name] ?? [])];

/** The field that names an item of a dataset. */
export const keyOf = (name: DatasetName): 'id' | 'url' => (name === 'links' ? 'url' : 'id');

/** Whether there is a copy for spreadsheets, with a byte-order mark: the tables beside services are for databases. */
export const isForSpreadsheets = (name: DatasetName): boolean => !isServicePart(name);

/** All possible datasets; parts follow their parents. */
export const DATASET_NAMES: readonly DatasetName[] = [
  ...COLLECTION_NAMES.flatMap((name): DatasetName[] => [
    ...(isUnpublished(name) ? [] : [datasetOf(name)]),
    ...partsOf(name),
  ]),
  ...DERIVED,
];
