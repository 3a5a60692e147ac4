import { LOCALES, type Locale } from '../schema/portal.ts';
import { ROUTES, type EntryRoute, type PlainRoute, type RouteName } from './routes.ts';

/** A place on the site without its language: a route, and the id where the route has one. */
export type Place = { readonly route: PlainRoute } | { readonly route: EntryRoute; readonly id: string };

/** Where an address holds an id; one written `[...id]` may hold slashes. */
const SLOT = /\[(?:\.{3})?id\]/u;

/** The address of a place in a language. */
export const urlOf = (place: Place, locale: Locale): string =>
  ROUTES[place.route][locale].replace(SLOT, 'id' in place ? place.id : '');

/** The address of a task on the reading page of its directive. */
export const taskUrl = (directive: string, task: string, locale: Locale): string =>
  `${urlOf({ route: 'document', id: directive }, locale)}#${task}`;

/** The kinds of public reference that have a page of their own, and its route. */
const ROUTE_OF_KIND: Readonly<Record<string, EntryRoute>> = {
  theme: 'theme',
  programme: 'programme',
  agency: 'agency',
  directive: 'document',
  document: 'document',
  service: 'service',
};

/** The address of a public reference such as `agency:so-noi-vu` or `task:659-ubnd-kstt#nv-01`, if it has one. */
export function urlOfRef(ref: string, locale: Locale): string | undefined {
  const [kind = '', id = ''] = ref.split(':');
  if (kind === 'task') {
    const [directive = '', task = ''] = id.split('#');
    return taskUrl(directive, task, locale);
  }
  const route = ROUTE_OF_KIND[kind];
  return route === undefined ? undefined : urlOf({ route, id }, locale);
}

/** The place an address leads to, and its language; undefined for files and unknown addresses. */
export function placeOf(path: string): { place: Place; locale: Locale } | undefined {
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
