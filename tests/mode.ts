/** Whether samples are looked at (`npm test`), or every type of page and a tenth of all pages, or every page. */
const { MODE } = import.meta.env;

export const isEvery = MODE === 'every';
export const isQuick = MODE !== 'all' && !isEvery;

/** What decides which tenth of the pages is looked at; another number shows another tenth. */
export const SEED = process.env.TEST_SEED ?? '659';
