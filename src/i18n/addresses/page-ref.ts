import type { Portal } from '../../domain/portal.ts';
import type { Place } from './urls.ts';

/**
 * The reference of what a page is about, in any language: the public reference of its entry, or `page:` and the name of
 * its route.
 */
export function refOfPlace(portal: Portal, place: Place): string {
  if (!('id' in place)) return `page:${place.route}`;
  const { route, id } = place;
  switch (route) {
    case 'document':
      return portal.directives.has(id) ? `directive:${id}` : `document:${id}`;
    case 'article':
      return `document:${id.replace('/', '#')}`;
    case 'place': {
      if (portal.districts.has(id)) return `unit:${id}`;
      const year = `${portal.theme.year}-`;
      return id.startsWith(year) ? `ward:${id.slice(year.length)}` : `commune:${id}`;
    }
    case 'theme':
    case 'programme':
    case 'agency':
    case 'service':
    case 'guide':
    case 'dialogue':
      return `${route}:${id}`;
    default:
      return `page:${route}/${id}`;
  }
}
