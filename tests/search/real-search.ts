import type { FileFetcher } from '../../src/search/records/fetcher.ts';
import { loadSearch, type LoadedSearch } from '../../src/search/loading/load.ts';
import { SHARED } from '../../src/search/loading/files.ts';
import { searchRecords } from '../../src/publish/search/search-files.ts';
import type { Locale } from '../../src/schema/fields/languages.ts';
import { portalOf } from '../content/real-portal.ts';
import { keptSearch } from './kept-search.ts';

/** The search records of the real content in a language. */
export const recordsOf = (locale: Locale) => searchRecords(portalOf('content'), locale);

/** The published files of the real content that readers of a language may ask for, by their names beside its manifest. */
export async function filesOf(locale: Locale): Promise<Map<string, Uint8Array>> {
  const [own, shared] = [`${locale}/`, 'shared/'];
  return new Map(
    [...(await keptSearch())].flatMap(([name, bytes]) => {
      if (name.startsWith(own)) return [[name.slice(own.length), bytes] as const];
      return name.startsWith(shared) ? [[`${SHARED}${name.slice(shared.length)}`, bytes] as const] : [];
    }),
  );
}

/** The services of the real content. */
export const servicesOf = () => [...portalOf('content').services.values()];

export const fetcherOf =
  (files: ReadonlyMap<string, Uint8Array | string>): FileFetcher =>
  (file) => {
    const content = files.get(file);
    if (content === undefined) return Promise.reject(new Error(`no ${file}`));
    return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };

const opened = new Map<Locale, Promise<LoadedSearch>>();

/** Search over the real content, loaded as the browser loads it; opened once by each worker. */
export function realSearch(locale: Locale): Promise<LoadedSearch> {
  const search = opened.get(locale) ?? filesOf(locale).then((files) => loadSearch(fetcherOf(files)));
  opened.set(locale, search);
  return search;
}
