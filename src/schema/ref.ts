import { COLLECTIONS } from './collections.ts';
import { COLLECTION_NAMES, type CollectionName } from './fields/collection-names.ts';

const COLLECTION_OF_KIND: Readonly<Record<string, CollectionName>> = {
  ...Object.fromEntries(COLLECTION_NAMES.map((name) => [COLLECTIONS[name].kind, name])),
  task: 'directives',
};

/** The collection that holds the entries of a kind; none where no collection does. */
export const collectionOfKind = (kind: string): CollectionName | undefined =>
  Object.hasOwn(COLLECTION_OF_KIND, kind) ? COLLECTION_OF_KIND[kind] : undefined;

/** The id of an entry without what its file name adds: plain pages have one file for each language. */
const ownId = (collection: CollectionName, id: string): string =>
  collection === 'pages' ? id.replace(/\.[a-z]{2}$/u, '') : id;

/** The reference of an entry: `agency:so-noi-vu`. Not every one is public. */
export const entryRef = (collection: CollectionName, id: string): string =>
  `${COLLECTIONS[collection].kind}:${ownId(collection, id)}`;

/** The public reference of an entry, or none for collections that readers never address. */
export const publicRef = (collection: CollectionName, id: string): string | undefined =>
  COLLECTIONS[collection].isPublic ? entryRef(collection, id) : undefined;

/** The public reference of a task of a directive. */
export const taskRef = (directive: string, task: string): string => `task:${directive}#${task}`;
