/** The path of an address with a slash at both ends; wrong addresses are told by the check of settings. */
const folderOf = (url: string): string => URL.parse(url)?.pathname.replace(/\/*$/u, '/') ?? '/';

/**
 * The folder of the site on its host, such as `/cong/` for `PORTAL_URL=https://x.y/cong/`: `/` for a host of its own.
 * Every address of the site begins with it.
 */
export const BASE: string = folderOf(process.env.PORTAL_URL ?? '');

/** The address of a path of the site: `/data/v1/` is `/cong/data/v1/` in a folder. */
export const siteUrl = (path: string): string => BASE + path.slice(1);

/**
 * What addresses of pages end in: nothing, or with `PORTAL_LINKS=file` the name of the file, for hosts that send no
 * `index.html` for a folder, such as stores.
 */
export const PAGE_FILE = process.env.PORTAL_LINKS === 'file' ? 'index.html' : '';

/** The address of a page by its path in the site, which may have a query or an anchor. */
export const pageUrl = (path: string): string => siteUrl(path.replace(/\/(?=$|[?#])/u, `/${PAGE_FILE}`));

/** The path in the site that an address leads to; undefined for addresses outside its folder. */
export const sitePath = (address: string): string | undefined =>
  address.startsWith(BASE) ? address.slice(BASE.length - 1) : undefined;
