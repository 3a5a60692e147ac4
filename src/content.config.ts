import { defineCollection } from 'astro:content';
import { contentLoaders, STORED, type StoredCollection } from './reader/content/content-loader.ts';
import { contentFolder } from './reader/settings/content-folder.ts';
import { COLLECTIONS } from './schema/collections.ts';

const loaderOf = contentLoaders(contentFolder().path, process.env.PORTAL_TODAY);

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the name types the collection
const collection = <Name extends StoredCollection>(name: Name) =>
  defineCollection({ loader: loaderOf(name), schema: COLLECTIONS[name].schema });

/** The content collections, with the types of their names. */
export const collections = Object.fromEntries(STORED.map((name) => [name, collection(name)])) as {
  [Name in StoredCollection]: ReturnType<typeof collection<Name>>;
};
