import { loadSearch, type Fetcher, type LoadedSearch } from '../../src/domain/search/load.ts';
import { searchFiles, searchRecords } from '../../src/i18n/search-files.ts';
import type { Locale } from '../../src/schema/portal.ts';
import { portalOf } from '../content/real-portal.ts';

const portal = portalOf('content');
/** The records of the real content in a language. */
export const recordsOf = (locale: Locale) => searchRecords(portal, locale);

/** The published files of the real content, by name. */
export const filesOf = async (locale: Locale): Promise<Map<string, string>> =>
  new Map(await searchFiles(portal, locale));

export const fetcherOf =
  (files: ReadonlyMap<string, string>): Fetcher =>
  (file) => {
    const text = files.get(file);
    return text === undefined ? Promise.reject(new Error(`no ${file}`)) : Promise.resolve(text);
  };

/** Search over the real content, loaded as the browser loads it. */
export const realSearch = async (locale: Locale): Promise<LoadedSearch> => loadSearch(fetcherOf(await filesOf(locale)));
