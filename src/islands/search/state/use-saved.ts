import { useEffect, useState } from 'react';

/** Whether the page of an address can be read without a network. */
export type IsSaved = (address: string) => boolean;

/**
 * On a saved copy of the search page, which is only read where there is no network, tells which pages are saved too;
 * undefined elsewhere. `index` is the address of the index files.
 */
export function useSaved(index: string): IsSaved | undefined {
  const [isSaved, setSaved] = useState<IsSaved>();
  useEffect(() => {
    if (document.querySelector('.saved-copy') === null) return;
    const base = index.replace(/search-index\/.*/u, '');
    // Readers with a network load nothing of it.
    void import('../../offline/copies.ts')
      .then(async ({ copiesOf, keyOf }) => {
        const copies = await copiesOf(base);
        const lists = await Promise.all(copies.map(async ({ cache }) => (await caches.open(cache)).keys()));
        const keys = new Set(lists.flat().map(({ url }) => url));
        setSaved(() => (address: string) => keys.has(keyOf(new URL(address, location.href).href)));
      })
      .catch(() => undefined);
  }, [index]);
  return isSaved;
}
