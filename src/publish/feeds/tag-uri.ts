/**
 * An id that outlives every address, after RFC 4151: `tag:example.org,2021:/doi-thoai/1`. `authority` is a domain or an
 * e-mail address that belonged to the publisher in `year`; what a URI cannot hold in `path` is percent-encoded.
 */
export const tagUri = (authority: string, year: number, path: string): string =>
  `tag:${authority.toLowerCase()},${year}:${encodeURI(path.toWellFormed()).replaceAll('#', '%23')}`;
