import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { COLLECTIONS } from './schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from './schema/fields/collection-names.ts';

const content = process.env.PORTAL_CONTENT ?? 'content';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the name types the collection
const collection = <Name extends CollectionName>(name: Name) =>
  defineCollection({
    loader: glob({
      base: join(content, COLLECTIONS[name].folder),
      pattern: COLLECTIONS[name].files,
      // Ids are file names, dots and all; Astro's own ids would drop the dots.
      generateId: ({ entry }) => entry.replace(/\.(?:yaml|md)$/u, ''),
    }),
    schema: COLLECTIONS[name].schema,
  });

/** Every collection of the table; the names keep their types. */
export const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, collection(name)])) as {
  [Name in CollectionName]: ReturnType<typeof collection<Name>>;
};
