/**
 * A permanent id after RFC 4151: `tag:example.org,2021:/doi-thoai/1`. `authority` is a domain or e-mail address that
 * the publisher owned in `year`; `path` is percent-encoded.
 */
export const tagUri = (authority: string, year: number, path: string): string =>
  `tag:${authority.toLowerCase()},${year}:${encodeURI(path.toWellFormed()).replaceAll('#', '%23')}`;
