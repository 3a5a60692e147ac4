import { PAGE_FILE, sitePath, siteUrl } from './base.ts';
import { addressOf, type AddressPatterns } from '../../domain/entries/address.ts';
import { PLAIN_PAGES } from '../../schema/site/page.ts';
import { byLocale, type Locale, LOCALES } from '../../schema/fields/languages.ts';
import { ROUTES, type EntryRoute, type PlainRoute, type RouteName } from './routes.ts';

/** A page in any language: a route, with an id if the route has one. */
export type Place = { readonly route: PlainRoute } | { readonly route: EntryRoute; readonly id: string };

/** The id placeholder of an address; `[...id]` may contain slashes. */
const SLOT = /\[(?:\.{3})?id\]/u;

/** The folder of a place in a language, in which its page is. */
export const folderUrl = (place: Place, locale: Locale): string =>
  siteUrl(ROUTES[place.route][locale].replace(SLOT, 'id' in place ? place.id : ''));

/** The address of a place in a language. */
export const urlOf = (place: Place, locale: Locale): string => folderUrl(place, locale) + PAGE_FILE;

/** The address of a task on the reading page of its directive. */
export const taskUrl = (directive: string, task: string, locale: Locale): string =>
  `${urlOf({ route: 'document', id: directive }, locale)}#${task}`;

/** The address of the citations of a task; they stand on a page of their own. */
export const taskCitationUrl = (directive: string, task: string, locale: Locale): string =>
  `${urlOf({ route: 'citations', id: directive }, locale)}#${task}`;

/** The address of a directive’s responsibility matrix as data; the same for all languages. */
export const matrixDataUrl = (directive: string, form: 'csv' | 'json'): string =>
  siteUrl(`/data/v1/matrix-${directive}.${form}`);

/** The address of one item of a dataset as a file; the same for all languages. */
export const recordUrl = (dataset: string, id: string): string => siteUrl(`/data/v1/${dataset}/${id}.json`);

/** The address of the text of a document as a plain file; the same for all languages. */
export const lawFileUrl = (document: string): string => siteUrl(`/data/v1/laws/${document}.txt`);

/** The address of a document as legal XML (Akoma Ntoso 3.0); the same for all languages. */
export const legalXmlUrl = (document: string): string => siteUrl(`/data/v1/akn/${document}.xml`);

/** The address of the style sheet with which browsers show and print legal XML. */
export const LEGAL_XML_STYLE = siteUrl('/legal-xml.css');

/** The address of a source in the list of sources. */
export const sourceUrl = (source: string, locale: Locale): string =>
  `${urlOf({ route: 'sources' }, locale)}#source-${source}`;

/** The address of a matter on the page of what the portal lacks. */
export const gapUrl = (gap: string, locale: Locale): string => `${urlOf({ route: 'gaps' }, locale)}#gap-${gap}`;

/** Routes of the kinds of public references that have pages. */
const ROUTE_OF_KIND = {
  theme: 'theme',
  programme: 'programme',
  agency: 'agency',
  directive: 'document',
  document: 'document',
  service: 'service',
  guide: 'guide',
  unit: 'place',
  ward: 'place',
  commune: 'place',
  dialogue: 'dialogue',
} as const satisfies Record<string, EntryRoute>;

/** Pages made of lists: their names are words of the interface, and they are found like the plain ones. */
export const LIST_PAGES = [
  'dialogues',
  'levels',
  'corrections',
  'revisions',
  'who',
  'links',
  'glossary',
  'offline',
] as const satisfies readonly PlainRoute[];

/**
 * Address patterns of public references in a language. `year` is that of the theme; it distinguishes wards whose codes
 * were reused.
 */
export const addressPatterns = (locale: Locale, year: number): AddressPatterns => ({
  ...Object.fromEntries(
    Object.entries(ROUTE_OF_KIND).map(([kind, route]) => [kind, urlOf({ route, id: '{id}' }, locale)]),
  ),
  ward: urlOf({ route: 'place', id: `${year}-{id}` }, locale),
  task: taskUrl('{id}', '{task}', locale),
  article: urlOf({ route: 'article', id: '{id}/{task}' }, locale),
  gap: gapUrl('{id}', locale),
  term: `${urlOf({ route: 'glossary' }, locale)}#term-{id}`,
  correction: `${urlOf({ route: 'corrections' }, locale)}#correction-{id}`,
  'page:bases': urlOf({ route: 'legalBases' }, locale),
  'page:after': urlOf({ route: 'after', id: String(year) }, locale),
  ...Object.fromEntries(
    [...LIST_PAGES, ...PLAIN_PAGES].map((page) => [`page:${page}`, urlOf({ route: page }, locale)]),
  ),
});

/**
 * The address of a public reference such as `agency:so-noi-vu` or `task:659-ubnd-kstt#nv-01`; undefined if it has none.
 */
export const urlOfRef = (ref: string, locale: Locale, year: number): string | undefined =>
  addressOf(ref, addressPatterns(locale, year));

/**
 * The addresses of a public reference by language; undefined if it has none. Sources are anchors in the list of
 * sources.
 */
export function addressesOfRef(ref: string, year: number): Record<Locale, string> | undefined {
  const address = (locale: Locale): string | undefined =>
    ref.startsWith('source:') ? sourceUrl(ref.slice('source:'.length), locale) : urlOfRef(ref, locale, year);
  const addresses = byLocale(address);
  return LOCALES.some((locale) => addresses[locale] === undefined) ? undefined : (addresses as Record<Locale, string>);
}

/** Parses an address into a place and language; undefined for files and unknown addresses. */
export function placeOf(address: string): { place: Place; locale: Locale } | undefined {
  const path = sitePath(address.endsWith(`/${PAGE_FILE}`) ? address.replace(/[^/]*$/u, '') : address);
  if (path === undefined) return undefined;
  for (const name of Object.keys(ROUTES) as RouteName[]) {
    for (const locale of LOCALES) {
      const pattern = ROUTES[name][locale];
      const [before = '', after] = pattern.split(SLOT);
      if (after === undefined) {
        if (path === before) return { place: { route: name as PlainRoute }, locale };
        continue;
      }
      const id =
        path.startsWith(before) && path.endsWith(after) ? path.slice(before.length, path.length - after.length) : '';
      if (id !== '' && (pattern.includes('[...id]') || !id.includes('/')))
        return { place: { route: name as EntryRoute, id }, locale };
    }
  }
  return undefined;
}
