/** What scripts and programs of others read: open data with all below it, calendars and feeds. */
const SHARED = /^data(?:\/|$)|\.(?:ics|atom)$/u;

/** Headers of responses that a browser hides from scripts of other sites unless they are named. */
const EXPOSED = 'Content-Length, Content-Range, ETag, Last-Modified';

/** Whether pages of other sites may show a file: what they may read, and the picture of the site. */
const isForOthers = (path: string): boolean =>
  (SHARED.test(path) && !path.endsWith('.html')) || path.startsWith('card/');

/** Keeps pages of other sites from loading what is not meant for them. */
export const resourcePolicyOf = (path: string): Readonly<Record<string, string>> => ({
  'Cross-Origin-Resource-Policy': isForOthers(path) ? 'cross-origin' : 'same-origin',
});

/**
 * Lets scripts of other sites read an address, errors and redirects included, so that they see what is wrong.
 *
 * @param path - Path of a file or folder of the site, without leading slash; it need not exist.
 */
export const sharingOf = (path: string): Readonly<Record<string, string>> =>
  SHARED.test(path) ? { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED } : {};

/** What an answer to a preflight says besides (Fetch, 3.2.3): conditions and ranges may be sent; good for a day. */
export const preflightOf = (path: string, methods: string): Readonly<Record<string, string>> =>
  SHARED.test(path)
    ? {
        ...sharingOf(path),
        'Access-Control-Allow-Methods': methods,
        'Access-Control-Allow-Headers': '*',
        'Access-Control-Max-Age': '86400',
      }
    : {};
