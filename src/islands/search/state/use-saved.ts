import { useEffect, useState } from 'react';
import { copiesOf, keyOf } from '../../offline/copies.ts';

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
    void copiesOf(base)
      .then(async (copies) => {
        const lists = await Promise.all(copies.map(async ({ cache }) => (await caches.open(cache)).keys()));
        const keys = new Set(lists.flat().map(({ url }) => url));
        setSaved(() => (address: string) => keys.has(keyOf(new URL(address, location.href).href)));
      })
      .catch(() => undefined);
  }, [index]);
  return isSaved;
}
