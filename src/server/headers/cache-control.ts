/** What the build names by its content: Astro's assets, and `name.<hash>.json` of the search index. */
const LASTING = /^_astro\/|^search-index\/.*\.[0-9a-f]{8,}\.json$/u;
const DATA = 'data/';

/** Whether a file of the site, by its path in it, never changes: another content would have another name. */
export const isLasting = (file: string): boolean => LASTING.test(file);

/**
 * How long a copy may be used without asking: what never changes for a year, open data for five minutes, so that a
 * program that reads many files of one set is not asked to wait; anything else is asked for anew (and answered by 304).
 */
export function cacheControlOf(file: string): string {
  if (isLasting(file)) return 'public, max-age=31536000, immutable';
  return file.startsWith(DATA) ? 'public, max-age=300, must-revalidate' : 'no-cache';
}
