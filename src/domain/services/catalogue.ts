import type { Localized, Translatable } from '../../schema/fields/localized.ts';
import type { LevelRecord, Service } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { parsePartialDate } from '../dates/partial-date.ts';

/** The ways to narrow the catalogue, by the word their addresses use. */
export const FACETS = ['doi-tuong', 'su-kien', 'linh-vuc', 'co-quan', 'muc-do', 'truc-tuyen'] as const;
export type Facet = (typeof FACETS)[number];

/** One value of a facet: what it is called (a name, or a word of the interface) and the services that have it. */
export interface FacetValue {
  readonly facet: Facet;
  readonly id: string;
  readonly name?: Localized;
  readonly services: readonly Service[];
}

/** How many services a page lists: more would be too long to load and to read. */
export const PAGE_SIZE = 60;

/** The levels a source gives a service for the theme's year or before; targets and lists are no levels. */
export const levelsOf = (portal: Portal, serviceId: string): LevelRecord[] =>
  [...portal.levels.values()].filter(
    ({ service, kind, levels, as_of }) =>
      service === serviceId &&
      kind === 'service' &&
      levels.length > 0 &&
      (as_of === null || parsePartialDate(as_of).year <= portal.theme.year),
  );

/** The values a service has under a facet. */
function valuesOf(portal: Portal, service: Service, facet: Facet): string[] {
  switch (facet) {
    case 'doi-tuong':
      return audienceValues(service);
    case 'su-kien':
      return service.life_events;
    case 'linh-vuc':
      return [service.field];
    case 'co-quan':
      return [...new Set([...service.agencies_then, ...service.agencies_now])];
    case 'muc-do': {
      const levels = new Set(levelsOf(portal, service.id).flatMap((record) => record.levels));
      return levels.size > 0 ? [...levels].map(String) : ['chua-ghi-nhan'];
    }
    case 'truc-tuyen':
      return [service.online_now ? 'co' : 'khong'];
  }
}

const AUDIENCES = {
  citizen: ['nguoi-dan'],
  business: ['doanh-nghiep'],
  both: ['nguoi-dan', 'doanh-nghiep'],
} as const;

/** Whom a service is for, as values of the facet. */
export const audienceValues = ({ audience }: Service): string[] => [...AUDIENCES[audience]];

const nameOf = (portal: Portal, facet: Facet, id: string): Localized | undefined => {
  if (facet === 'linh-vuc') return getOrThrow(portal.fields, id).name;
  if (facet === 'su-kien') return getOrThrow(portal.lifeEvents, id).name;
  return facet === 'co-quan' ? getOrThrow(portal.agencies, id).name : undefined;
};

/** Every value of a facet that some service has, those with the most services first. */
export function facetValues(portal: Portal, facet: Facet): FacetValue[] {
  const groups = new Map<string, Service[]>();
  for (const service of portal.services.values()) {
    for (const id of valuesOf(portal, service, facet)) groups.set(id, [...(groups.get(id) ?? []), service]);
  }
  return [...groups]
    .map(([id, services]) => {
      const name = nameOf(portal, facet, id);
      return { facet, id, services, ...(name ? { name } : {}) };
    })
    .sort((a, b) => b.services.length - a.services.length || a.id.localeCompare(b.id));
}

/** The part of an address that names a page of a value; the first page has no number. */
export const facetPath = ({ facet, id }: Pick<FacetValue, 'facet' | 'id'>, number = 1): string =>
  number === 1 ? `${facet}/${id}` : `${facet}/${id}/${number}`;

/** What a service is called in lists. */
export const listName = ({ name, short_name }: Service): Translatable => short_name ?? name;
