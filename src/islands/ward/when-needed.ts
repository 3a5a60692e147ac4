import { loadWhenUsed } from '../shared/load-when-used.ts';
import { unitInAddress } from './unit-in-address.ts';

/** Readers who never say where they live load nothing of the chooser: it comes at the first visit to its field. */
for (const box of document.querySelectorAll<HTMLElement>('[data-my-ward]')) {
  const begin = loadWhenUsed(box, () => import('./my-ward.ts'), {
    ready: () => {
      delete box.dataset.missing;
    },
    // Its room was kept free for a chosen unit: the field is seen again, and the way to the lists of places.
    failed: () => {
      box.dataset.settled = '';
      box.dataset.missing = '';
    },
  });
  if (document.documentElement.classList.contains('has-unit') || box.dataset.here !== undefined) begin();
  addEventListener('hashchange', () => {
    if (unitInAddress(location.hash) !== undefined) begin();
  });
}
