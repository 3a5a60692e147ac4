import { defineCollection } from 'astro:content';
import { contentLoaders } from './reader/content/content-loader.ts';
import { contentFolder } from './reader/settings/content-folder.ts';
import { COLLECTIONS } from './schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from './schema/fields/collection-names.ts';

const loaderOf = contentLoaders(contentFolder().path, process.env.PORTAL_TODAY);

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the name types the collection
const collection = <Name extends CollectionName>(name: Name) =>
  defineCollection({
    loader: loaderOf(name),
    schema: COLLECTIONS[name].schema,
  });

/** All content collections, with the types of their names. */
export const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, collection(name)])) as {
  [Name in CollectionName]: ReturnType<typeof collection<Name>>;
};
