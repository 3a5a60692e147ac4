import { COLLECTIONS } from './collections.ts';
import { COLLECTION_NAMES, type CollectionName } from './fields/collection-names.ts';

const COLLECTION_OF_KIND: Readonly<Record<string, CollectionName>> = {
  ...Object.fromEntries(COLLECTION_NAMES.map((name) => [COLLECTIONS[name].kind, name])),
  task: 'directives',
};

/** The collection of a kind of reference; undefined for unknown kinds. */
export const collectionOfKind = (kind: string): CollectionName | undefined =>
  Object.hasOwn(COLLECTION_OF_KIND, kind) ? COLLECTION_OF_KIND[kind] : undefined;

/** The id of an entry without suffixes of its file name: plain pages have one file per language. */
const ownId = (collection: CollectionName, id: string): string =>
  collection === 'pages' ? id.replace(/\.[a-z]{2}$/u, '') : id;

/** The reference of an entry, such as `agency:so-noi-vu`, whether public or not. */
export const entryRef = (collection: CollectionName, id: string): string =>
  `${COLLECTIONS[collection].kind}:${ownId(collection, id)}`;

/** The public reference of an entry; undefined for collections without public ids. */
export const publicRef = (collection: CollectionName, id: string): string | undefined =>
  COLLECTIONS[collection].isPublic ? entryRef(collection, id) : undefined;

/** The public reference of an article, clause or point of a document: `document:43-2011-nd-cp#dieu-3.khoan-4`. */
export const documentPartRef = (document: string, path: string): string => `document:${document}#${path}`;

/** The public reference of a task of a directive. */
export const taskRef = (directive: string, task: string): string => `task:${directive}#${task}`;
