import type { FileFetcher } from '../../src/search/records/fetcher.ts';
import { loadSearch, type LoadedSearch } from '../../src/search/loading/load.ts';
import { searchFiles, searchRecords } from '../../src/publish/search/search-files.ts';
import type { Locale } from '../../src/schema/fields/languages.ts';
import { portalOf } from '../content/real-portal.ts';

const portal = portalOf('content');
/** The search records of the real content in a language. */
export const recordsOf = (locale: Locale) => searchRecords(portal, locale);

/** The published files of the real content, by name. */
export const filesOf = async (locale: Locale): Promise<Map<string, Uint8Array>> =>
  new Map(await searchFiles(portal, locale));

export const fetcherOf =
  (files: ReadonlyMap<string, Uint8Array | string>): FileFetcher =>
  (file) => {
    const content = files.get(file);
    if (content === undefined) return Promise.reject(new Error(`no ${file}`));
    return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };

/** Search over the real content, loaded as in a browser. */
export const realSearch = async (locale: Locale): Promise<LoadedSearch> => loadSearch(fetcherOf(await filesOf(locale)));
