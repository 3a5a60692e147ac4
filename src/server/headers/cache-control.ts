/** Files named by their content: Astro's assets, and `name.<hash>.json` or `.bin` of the search index. */
const LASTING = /^_astro\/|^search-index\/.*\.[0-9a-f]{8,}\.(?:json|bin)$/u;
/** Files of open data; not the pages among them. */
const isOpenData = (file: string): boolean => file.startsWith('data/') && !file.endsWith('.html');

/** Whether a file is immutable because its name changes with its content. */
export const isLasting = (file: string): boolean => LASTING.test(file);

/**
 * Cache lifetime: a year for immutable files, five minutes for open data, so that programs reading many files do not
 * revalidate each one; everything else is revalidated (304).
 */
export function cacheControlOf(file: string): string {
  if (isLasting(file)) return 'public, max-age=31536000, immutable';
  return isOpenData(file) ? 'public, max-age=300, must-revalidate' : 'no-cache';
}
