/** How a registry of ids begins. */
export const REGISTRY_HEADER =
  '# Public ids, append-only: `npm run ids` adds new ones; a removed one gets a tombstone line below.\n';
