/** The name under which this browser keeps of which build a saved copy is, for pages to tell of a newer one (`tell-update.ts`). */
const nameOf = (locale: string): string => `saved:${locale}`;

/** Keeps of which build a copy is. Where the browser refuses, pages tell of nothing newer; the page of the copy does. */
export function keepBuild(locale: string, build: string): void {
  try {
    localStorage.setItem(nameOf(locale), build);
  } catch {
    // The copy itself says of which build it is.
  }
}

/** Forgets it for every language. */
export function forgetBuilds(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(nameOf(''))) localStorage.removeItem(name);
  } catch {
    // Nothing could be kept either.
  }
}
