import { keptBuild } from './kept-build.ts';

/** In the foot of pages: that what the reader saved is older than the portal is now. */
for (const note of document.querySelectorAll<HTMLElement>('[data-newer-than]')) {
  const kept = keptBuild(document.documentElement.lang);
  note.hidden = kept === undefined || kept === note.dataset.newerThan;
}
