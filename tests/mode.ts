/** Extent of a run: samples (`npm test`), all page types and a tenth of all pages, or every page. */
const { MODE } = import.meta.env;

export const isEvery = MODE === 'every';
export const isQuick = MODE !== 'all' && !isEvery;

/** Seed for the tenth of pages that is checked; another number selects other pages. */
export const SEED = process.env.TEST_SEED ?? '659';
