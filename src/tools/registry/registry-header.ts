/** The first lines of an id registry. */
export const REGISTRY_HEADER =
  '# Public ids, append-only: `npm run ids` adds new ones; a removed one gets a tombstone line below.\n';
