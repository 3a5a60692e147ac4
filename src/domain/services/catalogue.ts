import type { Localized, Translatable } from '../../schema/fields/localized.ts';
import type { LevelRecord, Service } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { oncePerWord, oncePerObject } from '../lists/once.ts';
import { numberedPath } from '../lists/paging.ts';
import { parsePartialDate } from '../dates/partial-date.ts';

/** The ways to narrow the catalogue, by the word their addresses use. */
export const FACETS = ['doi-tuong', 'muc-can', 'su-kien', 'linh-vuc', 'co-quan', 'muc-do', 'truc-tuyen'] as const;
export type Facet = (typeof FACETS)[number];

/** A facet value: its label (a name, or a key of the interface) and its services. */
export interface FacetValue {
  readonly facet: Facet;
  readonly id: string;
  readonly name?: Localized;
  readonly services: readonly Service[];
}

/** Services per page. */
export const PAGE_SIZE = 60;

/** The levels that sources give a service for the theme's year or before; targets and lists are excluded. */
export const levelsOf = (portal: Portal, serviceId: string): LevelRecord[] =>
  [...portal.levels.values()].filter(
    ({ service, kind, levels, as_of }) =>
      service === serviceId &&
      kind === 'service' &&
      levels.length > 0 &&
      (as_of === null || parsePartialDate(as_of).year <= portal.theme.year),
  );

/** How much a service is needed that has a list of its own: by many people. */
export const MOST_NEEDED = 3;

/**
 * The values a service has under a facet. A body has the services it handles now or handled then. Those that it only
 * decides are handled by others, to whom one goes; and a counter receives a thousand of all fields, which is no list
 * that anybody looks through: its own page says how many.
 */
function valuesOf(portal: Portal, service: Service, facet: Facet): string[] {
  switch (facet) {
    case 'doi-tuong':
      return audienceValues(service);
    case 'muc-can':
      return service.relevance === MOST_NEEDED ? ['nhieu'] : [];
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

/** The audiences of a service, as facet values. */
export const audienceValues = ({ audience }: Service): string[] => [...AUDIENCES[audience]];

const nameOf = (portal: Portal, facet: Facet, id: string): Localized | undefined => {
  if (facet === 'linh-vuc') return getOrThrow(portal.fields, id).name;
  if (facet === 'su-kien') return getOrThrow(portal.lifeEvents, id).name;
  return facet === 'co-quan' ? getOrThrow(portal.agencies, id).name : undefined;
};

function collectValues(portal: Portal, facet: Facet): FacetValue[] {
  const groups = new Map<string, Service[]>();
  for (const service of portal.services.values()) {
    for (const id of valuesOf(portal, service, facet)) {
      const group = groups.get(id);
      if (group) group.push(service);
      else groups.set(id, [service]);
    }
  }
  return [...groups]
    .map(([id, services]) => {
      const name = nameOf(portal, facet, id);
      return { facet, id, services, ...(name ? { name } : {}) };
    })
    .sort((a, b) => b.services.length - a.services.length || a.id.localeCompare(b.id));
}

const valuesByFacet = oncePerObject((portal: Portal) => oncePerWord((facet: Facet) => collectValues(portal, facet)));

/** Every value of a facet that some service has, those with the most services first; collected once for each portal. */
export const facetValues = (portal: Portal, facet: Facet): readonly FacetValue[] => valuesByFacet(portal)(facet);

/** One value of a facet, if some service has it. */
export const facetValue = (portal: Portal, facet: Facet, id: string): FacetValue | undefined =>
  facetValues(portal, facet).find((value) => value.id === id);

/** The part of an address that names a page of a value; the first page has no number. */
export const facetPath = ({ facet, id }: Pick<FacetValue, 'facet' | 'id'>, number = 1): string =>
  numberedPath(`${facet}/${id}`, number);

/** The name of a service in lists. */
export const listName = ({ name, short_name }: Service): Translatable => short_name ?? name;
