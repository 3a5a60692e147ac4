/** What is saved for readers without a network: `common` always, `all` instead of everything else. */
export const COMMON = 'common';
export const ALL = 'all';

/** What a portal offers to save in a language, before its files are built. Paths are relative to the site. */
export interface OfflinePlan {
  /** The build, abbreviated as on pages. */
  readonly build: string;
  /** ISO day up to which the content was checked. */
  readonly checked: string;
  /** Folder of the pages of the language (`en/`), and those of others inside it. */
  readonly folder: string;
  readonly others: readonly string[];
  /** Pages (`dich-vu/1.001193/`, the home page is empty) and files of each part that can be chosen, and the common ones. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Files that only `all` has, beside all pages of the language. */
  readonly rest: readonly string[];
}

/** How much a part is, without the common files: bytes as browsers store them, which is not compressed. */
export interface PartSize {
  readonly bytes: number;
  readonly pages: number;
}

/** What can be saved, as the page for it begins with. */
export interface OfflineSummary extends Pick<OfflinePlan, 'build' | 'checked'> {
  readonly parts: Readonly<Record<string, PartSize>>;
}

/** A file that can be saved: its path in the site, its bytes, and the first characters of its SHA-256 in hexadecimal. */
export type OfflineFile = readonly [path: string, bytes: number, digest: string];
export const DIGEST_LENGTH = 12;

/** All files of a language that can be saved; parts are places in the list. */
export interface OfflineFiles extends Pick<OfflinePlan, 'build' | 'checked'> {
  readonly parts: Readonly<Record<string, readonly number[]>>;
  readonly files: readonly OfflineFile[];
}

/** Whether a path is that of a page, not of a file. */
export const isPage = (path: string): boolean => path === '' || path.endsWith('/');
