/** The path of an address with a slash at both ends. */
const folderOf = (url: string): string => new URL(url).pathname.replace(/\/*$/u, '/');

/**
 * The folder of the site on its host, such as `/cong/` for `PORTAL_URL=https://x.y/cong/`: `/` for a host of its own.
 * Every address of the site begins with it.
 */
export const BASE: string = folderOf(process.env.PORTAL_URL || 'http://localhost');

/** The address of a path of the site: `/data/v1/` is `/cong/data/v1/` in a folder. */
export const siteUrl = (path: string): string => BASE + path.slice(1);

/** The path in the site that an address leads to; undefined for addresses outside its folder. */
export const sitePath = (address: string): string | undefined =>
  address.startsWith(BASE) ? address.slice(BASE.length - 1) : undefined;
