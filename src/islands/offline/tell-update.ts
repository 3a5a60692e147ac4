/** The build of the saved copy of a language, if there is one: what `kept-build.ts` keeps, which pages need not load. */
function keptBuild(locale: string): string | undefined {
  try {
    return localStorage.getItem(`saved:${locale}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** In the foot of pages: that what the reader saved is older than the portal is now. */
for (const note of document.querySelectorAll<HTMLElement>('[data-newer-than]')) {
  const kept = keptBuild(document.documentElement.lang);
  note.hidden = kept === undefined || kept === note.dataset.newerThan;
}
